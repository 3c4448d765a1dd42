package id.pulang.journeys;

import id.pulang.SomeAccounts;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.identity.Actor;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Officers who have logged in over HTTP, each once however many tests ask for them. */
public final class HttpOfficers {

    private static final Map<String, HttpOfficer> LOGGED_IN = new ConcurrentHashMap<>();

    private final Accounts accounts;
    private final int port;

    public HttpOfficers(Accounts accounts, int port) {
        this.accounts = accounts;
        this.port = port;
    }

    /** Returns the officer with an account of the actor's name, role and post. */
    public HttpOfficer as(Actor actor) {
        String login = "http." + actor.name().toLowerCase(Locale.ROOT);
        return LOGGED_IN.computeIfAbsent(login + port, _ -> loggedIn(login, actor));
    }

    private HttpOfficer loggedIn(String login, Actor actor) {
        var account = new NewAccount(login, actor.name(), actor.role(), actor.post(), actor.section());
        String password = SomeAccounts.open(accounts, account);
        return HttpOfficer.loggedIn(port, login, password);
    }
}
