/* Built from govuk-frontend 6.6.0, MIT, Copyright (C) 2017 Crown Copyright (Government Digital Service), with the styles of this project, EUPL-1.2. Texts of the licences: THIRD_PARTY_NOTICES.md */
(()=>{document.body.classList.add("js-enabled");"noModule"in HTMLScriptElement.prototype&&document.body.classList.add("govuk-frontend-supported");})();
