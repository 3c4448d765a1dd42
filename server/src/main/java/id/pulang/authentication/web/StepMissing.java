package id.pulang.authentication.web;

import id.pulang.authentication.web.sessions.LoggedIn;

/** Thrown when an endpoint asks for a fresh second step; what was sent is kept on the page that asks for it. */
final class StepMissing extends RuntimeException {

    private final transient LoggedIn person;
    private final transient LogInWord word;

    StepMissing(LoggedIn person, LogInWord word) {
        super("a fresh second step is needed");
        this.person = person;
        this.word = word;
    }

    LoggedIn person() {
        return person;
    }

    LogInWord word() {
        return word;
    }
}
