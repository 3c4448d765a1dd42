package id.pulang.identity.endpoints;

import id.pulang.identity.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an endpoint that serves everybody who works on cases at a post: {@link Role#CASEWORKERS}. */
@For({
    Role.REGISTRATION_OFFICER,
    Role.CONSULAR_OFFICER,
    Role.MEDICAL_OFFICER,
    Role.REVIEWER,
    Role.CLEARANCE_OWNER,
    Role.REPATRIATION_LEAD,
    Role.HEAD_OF_MISSION
})
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForCaseworkers {}
