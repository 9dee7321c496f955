//! Values to and from PostgreSQL's own types.

use std::error::Error;
use std::sync::Arc;

use bytes::BytesMut;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};

use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::value::Value;

impl ToSql for Value {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match (self, kind) {
            (Value::Null, _) => Ok(IsNull::Yes),
            (Value::Int(number), &Type::INT8) => number.to_sql(kind, out),
            (Value::Int(number), &Type::INT4) => i32::try_from(*number)?.to_sql(kind, out),
            (Value::Int(number), &Type::INT2) => i16::try_from(*number)?.to_sql(kind, out),
            (Value::Text(text), &Type::TEXT | &Type::VARCHAR | &Type::NAME) => text.to_sql(kind, out),
            (Value::Bytes(bytes), &Type::BYTEA) => bytes.to_sql(kind, out),
            _ => Err(format!("{} given where {kind} is wanted", self.kind()).into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

impl<'a> FromSql<'a> for Value {
    fn from_sql(kind: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        match *kind {
            Type::INT8 => i64::from_sql(kind, raw).map(Value::Int),
            Type::INT4 => i32::from_sql(kind, raw).map(|number| Value::Int(i64::from(number))),
            Type::INT2 => i16::from_sql(kind, raw).map(|number| Value::Int(i64::from(number))),
            Type::BOOL => bool::from_sql(kind, raw).map(Value::from),
            Type::BYTEA => Vec::from_sql(kind, raw).map(Value::Bytes),
            _ => String::from_sql(kind, raw).map(Value::Text),
        }
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(Value::Null)
    }

    fn accepts(kind: &Type) -> bool {
        matches!(
            *kind,
            Type::INT8 | Type::INT4 | Type::INT2 | Type::BOOL | Type::BYTEA | Type::TEXT | Type::VARCHAR | Type::NAME | Type::UNKNOWN
        )
    }
}

/// A row of the driver as one of ours. Errors: a type beyond the shared ones (a sum or a mean: `CAST(… AS BIGINT)`).
pub(super) fn detached(sql: &str, columns: &Arc<[String]>, row: &tokio_postgres::Row) -> Result<Row, StoreError> {
    let values: Result<Vec<Value>, _> = (0..row.len()).map(|position| row.try_get(position)).collect();
    match values {
        Ok(values) => Ok(Row::new(columns.clone(), values)),
        Err(error) => Err(StoreError::statement(sql, error)),
    }
}
