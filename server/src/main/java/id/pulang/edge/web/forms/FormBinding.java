package id.pulang.edge.web.forms;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;

/**
 * Reads the fields of a form as they are called. Spring takes a parameter {@code _field} for the marker of a box that
 * may be left empty, {@code !field} for its usual value, and a header of the request for a field that nobody filled in.
 * No form here has any of these, but each has the token {@code _csrf}, for which Spring looked for a field and threw
 * two exceptions at each request.
 */
@ControllerAdvice
class FormBinding {

    /** Leaves both prefixes and all headers without a meaning. */
    @InitBinder
    void asCalled(WebDataBinder binder) {
        binder.setFieldMarkerPrefix(null);
        binder.setFieldDefaultPrefix(null);
        if (binder instanceof ExtendedServletRequestDataBinder form) {
            form.setHeaderPredicate(_ -> false);
        }
    }
}
