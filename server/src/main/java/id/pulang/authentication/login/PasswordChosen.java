package id.pulang.authentication.login;

/** Somebody has chosen a password of their own in the place of the one that they had. */
public record PasswordChosen(String login) {}
