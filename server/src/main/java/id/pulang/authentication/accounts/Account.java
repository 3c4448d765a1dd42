package id.pulang.authentication.accounts;

import id.pulang.identity.Actor;
import java.util.UUID;

/**
 * Someone who may log in, with the hash of their password.
 *
 * @param login what they type, in lower case
 * @param passwordHash an Argon2id hash
 * @param version grows with every change; a session that began under an older one is over
 * @param firstPassword whether somebody else gave the password, so that its owner must choose one before all else
 * @param assignment the id of the role in hand, which the actor has
 */
public record Account(
        Actor actor, String login, String passwordHash, int version, boolean firstPassword, UUID assignment) {}
