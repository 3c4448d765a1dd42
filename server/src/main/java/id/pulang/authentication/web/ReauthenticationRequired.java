package id.pulang.authentication.web;

import id.pulang.authentication.web.sessions.LoggedIn;

/** Thrown when an endpoint needs re-authentication; the page that asks for it keeps what was sent. */
final class ReauthenticationRequired extends RuntimeException {

    private final transient LoggedIn person;
    private final transient LoginMessage word;

    ReauthenticationRequired(LoggedIn person, LoginMessage word) {
        super("a fresh second step is needed");
        this.person = person;
        this.word = word;
    }

    LoggedIn person() {
        return person;
    }

    LoginMessage word() {
        return word;
    }
}
