package id.pulang.mail;

import id.pulang.identity.Acting;
import id.pulang.mail.smtp.MailServer.Letter;
import id.pulang.pages.Duty;
import id.pulang.pages.Navigation;
import id.pulang.pages.Texts;
import id.pulang.pages.TextsOfPost;
import id.pulang.pages.WaitingActs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How much waits for the acting officer, and the letters to them. */
@Component
class WaitingFor {

    /** What is due so soon is counted; our proposal. */
    private static final Duration SOON = Duration.ofHours(12);

    private final Navigation navigation;
    private final TextsOfPost texts;
    private final Clock clock;

    WaitingFor(Navigation navigation, TextsOfPost texts, Clock clock) {
        this.navigation = navigation;
        this.texts = texts;
        this.clock = clock;
    }

    /** Counts what is due by the doors of the home page, and what is unread behind the bell. */
    long count() {
        WaitingActs acts = navigation.waiting(Acting.actor().role());
        Instant soon = clock.instant().plus(SOON);
        long due = acts.acts().stream()
                .filter(act -> act.due() != null && !act.due().isAfter(soon))
                .mapToLong(Duty::of)
                .sum();
        return due + acts.unread();
    }

    /** The letter with the code that shows whose an address is. */
    Letter code(Subscription wanted, String code) {
        Texts words = texts.in(Locale.of(wanted.language()));
        return new Letter(wanted.address(), words.say("mail.code.subject"), words.say("mail.code.text", code));
    }

    Letter letter(Subscription wanted, long waiting) {
        Texts words = texts.in(Locale.of(wanted.language()));
        return new Letter(wanted.address(), words.say("mail.letter.subject"), words.say("mail.letter.text", waiting));
    }
}
