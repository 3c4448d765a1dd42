package id.pulang.families.words;

import id.pulang.families.links.FamilyLink;
import id.pulang.families.links.FamilyLinks;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.pages.Texts;
import id.pulang.pages.TextsOfPost;
import id.pulang.people.contacts.ContactChanged;
import id.pulang.reports.mail.FamilyText;
import id.pulang.reports.mail.Mailboxes;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts what families may know into the mailboxes of confirmed reports, where the receipt reads it: at once where a
 * choice or a bar changes, and for all confirmed reports in turn, so that the way home and the day follow. A mailbox is
 * written only where its word changes, and is always as long as every other.
 */
@Component
public class WordDelivery {

    /** How many reports are looked at in one transaction; our proposal. */
    static final int AT_ONCE = 200;

    private static final Actor SERVER = Actor.server("family words");

    private final FamilyLinks links;
    private final FamilyWords words;
    private final Mailboxes mailboxes;
    private final TextsOfPost texts;
    private final TransactionOperations transactions;
    private final Clock clock;

    WordDelivery(
            FamilyLinks links,
            FamilyWords words,
            Mailboxes mailboxes,
            TextsOfPost texts,
            TransactionOperations transactions,
            Clock clock) {
        this.links = links;
        this.words = words;
        this.mailboxes = mailboxes;
        this.texts = texts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks at all confirmed reports of all posts; the job does it again and again. */
    public void deliverAll() {
        Acting.as(SERVER, () -> {
            UUID last = new UUID(0, 0);
            int looked = AT_ONCE;
            while (looked == AT_ONCE) {
                List<FamilyLink> some = links.confirmedAfter(last, AT_ONCE);
                transactions.executeWithoutResult(_ -> deliver(some));
                looked = some.size();
                last = some.isEmpty() ? last : some.getLast().id();
            }
        });
    }

    /** Within the transaction in which it changed, so that no receipt reads what is barred. */
    @EventListener
    void on(ContactChanged changed) {
        deliver(links.confirmedOf(changed.contact()));
    }

    private void deliver(Collection<FamilyLink> some) {
        mailboxes.hold(some.stream().map(FamilyLink::report).toList());
        words.of(some)
                .forEach((report, word) -> mailboxes.tellFamily(report, word.tells() ? inBoth(word) : FamilyText.NONE));
    }

    private FamilyText inBoth(FamilyWord word) {
        return new FamilyText(text(word, Texts.DEFAULT_LOCALE), text(word, Locale.ENGLISH));
    }

    private String text(FamilyWord word, Locale language) {
        Texts said = texts.in(language);
        Instant now = clock.instant();
        return String.join(
                " ",
                said.say(
                        "families.word." + word.code(),
                        word.day().map(said::date).orElse("")),
                said.say("families.word.looked", said.day(now)),
                said.say("families.word.free"));
    }
}
