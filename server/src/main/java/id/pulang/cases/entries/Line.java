package id.pulang.cases.entries;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Words that an officer types into one field of a record. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Line {

    /** Returns the most letters. */
    int value();

    /** Returns whether the record cannot be kept without it. */
    boolean needed() default false;
}
