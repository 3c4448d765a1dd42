package id.pulang.browser;

import com.microsoft.playwright.options.Cookie;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/**
 * What tests in the browser share: a server, which other tests do not use, and log-ins for invented officers. What
 * waits of hundreds of tests would stand on home pages and in lists, where the browser lays it out, and axe looks at
 * each row.
 */
@PulangTest
@TestPropertySource(properties = "pulang.people.master.pause=P3653D")
public abstract class InABrowser {

    private static final Map<Actor, String> PASSWORDS = new ConcurrentHashMap<>();
    private static final Map<Actor, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    /** Opens a window in which nobody is logged in. */
    protected final Window window(Width width) {
        return new Window(width, "http://localhost:" + port);
    }

    /** Opens a window for an officer of this kind, in the session of their last log-in; it may show no page yet. */
    protected final Window window(Width width, Actor officer) {
        var window = window(width);
        return window.resume(SESSIONS.getOrDefault(officer, List.of())) ? window : logIn(window, officer);
    }

    /** Logs an officer of this kind in; the account is opened on first use. */
    final Window logIn(Window window, Actor officer) {
        window.logIn(login(officer), password(officer));
        SESSIONS.put(officer, window.cookies());
        return window;
    }

    /** Opens a window in a session of its own, which nobody takes up again. */
    protected final Window logInAnew(Width width, Actor officer) {
        var window = window(width);
        window.logIn(login(officer), password(officer));
        return window;
    }

    /** The port of the tested server. */
    final int port() {
        return port;
    }

    /** The password of an officer of this kind, whose account is opened on first use. */
    final String password(Actor officer) {
        return PASSWORDS.computeIfAbsent(officer, this::openAccount);
    }

    /** Opens an account whose owner has not chosen a password yet, named after the width. */
    final String firstPassword(Width width) {
        var login = "first." + width.name().toLowerCase(Locale.ROOT);
        return SomeAccounts.firstPassword(
                accounts, new NewAccount(login, "Petugas", Role.REVIEWER, new PostCode("PNH"), "protection"));
    }

    private String openAccount(Actor officer) {
        var account = new NewAccount(login(officer), officer.name(), officer.role(), officer.post(), officer.section());
        return SomeAccounts.open(accounts, account);
    }

    static String login(Actor officer) {
        return (officer.name() + "." + officer.role()).replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
