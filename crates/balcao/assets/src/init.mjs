// Says that scripts run; gov.js and the stylesheet look for these classes. A file of its own, so that the pages need no inline script.
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported')
