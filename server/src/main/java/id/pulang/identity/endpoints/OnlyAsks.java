package id.pulang.identity.endpoints;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an endpoint that takes a form and changes nothing, such as a search or an export, or makes what its answer
 * alone shows, such as recovery codes: the same form may be sent as often as somebody likes, and is answered each time.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyAsks {}
