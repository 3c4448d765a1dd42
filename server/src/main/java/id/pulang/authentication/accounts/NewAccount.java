package id.pulang.authentication.accounts;

import id.pulang.identity.PostCode;
import id.pulang.identity.Role;

/**
 * Someone who shall be able to log in.
 *
 * @param login what they type, 3 to 40 letters, digits, dots or hyphens
 */
public record NewAccount(String login, String name, Role role, PostCode post, String section) {}
