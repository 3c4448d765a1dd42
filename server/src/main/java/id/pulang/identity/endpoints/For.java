package id.pulang.identity.endpoints;

import id.pulang.identity.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the roles that an endpoint serves; one on a method replaces the one on its class. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface For {

    /** The roles that may call. */
    Role[] value();
}
