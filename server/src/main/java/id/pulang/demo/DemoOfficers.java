package id.pulang.demo;

import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.demo.folder.DemoStory;
import id.pulang.identity.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The invented people of the demonstration, one or two for each audience. */
@Component
public class DemoOfficers {

    /** The one password of all invented accounts; they exist in a demonstration's own data folder only. */
    public static final String PASSWORD = "pulang-demo";

    private final Accounts accounts;
    private final VerifiedAccounts verified;
    private final DemoPosts posts;
    private Map<String, NewAccount> byPart = Map.of();

    DemoOfficers(Accounts accounts, VerifiedAccounts verified, DemoPosts posts) {
        this.accounts = accounts;
        this.verified = verified;
        this.posts = posts;
    }

    /** Takes the parts of a story, whose accounts may be open already. */
    void play(DemoStory story) {
        byPart = story.officers();
    }

    /** Opens the invented accounts, and before them the posts of their pack that are not there yet. */
    void open(DemoStory story) {
        posts.open(story);
        accounts.openForDemonstration(all(), PASSWORD);
    }

    /** Whether the invented accounts are open already. */
    boolean areHere() {
        return verified.account(all().getFirst().login()).isPresent();
    }

    /** Returns the address of the pages and one log-in for each audience. */
    String invitation(int port) {
        return byPart.values().stream()
                .map(account -> String.format(
                        Locale.ROOT,
                        "  %-9s %-22s %s",
                        account.login(),
                        account.role().code().toLowerCase(Locale.ROOT).replace('_', ' '),
                        account.post().value()))
                .collect(Collectors.joining(
                        "\n",
                        "\nOpen http://localhost:" + port + " and log in; the password of all is " + PASSWORD + "\n",
                        "\nStop with Ctrl+C."));
    }

    private List<NewAccount> all() {
        return List.copyOf(byPart.values());
    }

    /** Returns the officer who plays a part. */
    Actor officer(String part) {
        return Optional.ofNullable(byPart.get(part))
                .flatMap(account -> verified.account(account.login()))
                .map(Account::actor)
                .orElseThrow(() -> new IllegalStateException("There is no invented officer for the part " + part));
    }
}
