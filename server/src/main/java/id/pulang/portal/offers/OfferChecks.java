package id.pulang.portal.offers;

import id.pulang.lists.scans.PictureText;
import id.pulang.lists.tables.UnreadableList;
import id.pulang.offers.CheckedOffer;
import id.pulang.offers.OfferChecker;
import id.pulang.offers.RuleSet;
import id.pulang.offers.data.Span;
import id.pulang.offers.facts.Destination;
import id.pulang.offers.rules.Answer;
import id.pulang.portal.turns.AddressBulkhead;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks offers for whoever asks, of a text or a picture of one. Keeps nothing. Thread-safe. */
public final class OfferChecks {

    /** The most letters of a text; our proposal. */
    public static final int LONGEST = 20_000;

    /** Reading a picture takes a processor for seconds. */
    private static final int PICTURES_AT_ONCE = 1;

    private final Supplier<OfferChecker> rules;
    private final ContactLookup contacts;
    private final Clock clock;
    private final AddressBulkhead pictures = new AddressBulkhead(PICTURES_AT_ONCE, 4, 2, Duration.ofSeconds(20));

    /** Checks by the rules that are in force when somebody asks. */
    public OfferChecks(Supplier<OfferChecker> rules, ContactLookup contacts, Clock clock) {
        this.rules = rules;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Checks by the tables in a folder, and those that are delivered where it has none, on a machine apart.
     *
     * @throws id.pulang.offers.data.InvalidTables if they are broken
     */
    public static OfferChecks by(Path folder, ContactLookup contacts, Clock clock) {
        var checker = new OfferChecker(RuleSet.in(folder));
        return new OfferChecks(() -> checker, contacts, clock);
    }

    /** Checks a text; where there is none, what is written in the picture. */
    public OfferChecking check(String text, Optional<byte[]> picture, Asker asker) {
        if (!text.isBlank()) {
            return answered(text, asker);
        }
        return picture.isPresent() ? read(picture.get(), asker) : new OfferChecking.NotAnswered("offer-empty");
    }

    /** The states of which an authority has said that nobody should go there to work, by the rules in force. */
    public List<Destination> warnedOf() {
        return rules.get().warnedOf();
    }

    private OfferChecking answered(String text, Asker asker) {
        String kept = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        OfferChecker checker = rules.get();
        Optional<List<Span>> reported = contacts.reported(kept, asker.mayLookUp());
        CheckedOffer checked =
                checker.check(kept, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), reported.orElse(List.of()));
        boolean silent = checked.answer() == Answer.TOO_LITTLE || checked.answer() == Answer.NO_SIGN;
        if (silent && isInAnotherScript(kept)) {
            return new OfferChecking.NotAnswered("offer-script");
        }
        return new OfferChecking.Answered(
                new OfferReport(kept, checked, checker.adviceAfter(checked.answer()), reported.isPresent()));
    }

    /** The rules know words in Latin letters; of other ones only numbers and accounts are found. */
    private static boolean isInAnotherScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long others = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .filter(script -> script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON)
                .count();
        return others * 2 > letters;
    }

    private OfferChecking read(byte[] picture, Asker asker) {
        Optional<AddressBulkhead.Turn> turn = pictures.take(asker.address());
        if (turn.isEmpty()) {
            return new OfferChecking.NotAnswered(
                    "offer-wait", pictures.untilNext(PictureText.LONGEST).toSeconds());
        }
        try (AddressBulkhead.Turn _ = turn.get()) {
            String text = PictureText.of(picture);
            return text.isBlank() ? new OfferChecking.NotAnswered("offer-no-text") : answered(text, asker);
        } catch (UnreadableList cannot) {
            return new OfferChecking.NotAnswered(
                    switch (cannot.problem().code()) {
                        case "no_tesseract", "no_tesseract_language" -> "offer-no-reader";
                        case "picture_is_noise", "tesseract_failed" -> "offer-noise";
                        default -> "offer-picture";
                    });
        } catch (IOException noPicture) {
            return new OfferChecking.NotAnswered("offer-picture");
        }
    }
}
