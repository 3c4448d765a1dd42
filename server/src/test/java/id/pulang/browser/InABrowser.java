package id.pulang.browser;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.access.Accounts;
import id.pulang.access.Acting;
import id.pulang.access.Actor;
import id.pulang.access.NewAccount;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What tests in the browser share: the one tested server, and log-ins for invented officers. */
@PulangTest
public abstract class InABrowser {

    private static final Map<Actor, String> PASSWORDS = new ConcurrentHashMap<>();

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    /** Opens a window in which nobody is logged in. */
    protected final Window window(Width width) {
        return new Window(width, "http://localhost:" + port);
    }

    /** Opens a window in which an officer of this kind is logged in; the account is opened on first use. */
    protected final Window window(Width width, Actor officer) {
        var password = PASSWORDS.computeIfAbsent(officer, this::openAccount);
        return window(width).logIn(login(officer), password);
    }

    private String openAccount(Actor officer) {
        var account = new NewAccount(login(officer), officer.name(), officer.role(), officer.post(), officer.section());
        return Acting.as(SomeActors.administrator(), () -> accounts.open(account));
    }

    private static String login(Actor officer) {
        return (officer.name() + "." + officer.role()).replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
