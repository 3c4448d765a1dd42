package id.pulang.portal.web;

import id.pulang.portal.Portal;
import id.pulang.portal.letters.BoxWords;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.letters.LetterSealing;
import id.pulang.portal.offers.Asker;
import id.pulang.portal.receipts.Receipt;
import id.pulang.portal.receipts.ReceiptKeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The pages by their letters, which tell nothing in the history of a browser. Each form is sent to the address of its
 * own page, so that sending adds nothing there either.
 */
final class PublicPages {

    /** My receipt. */
    static final String MINE = "r";

    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;
    private static final String START = "";
    private static final String NUMBERS = "n";
    private static final Map<String, Letter.Kind> KINDS =
            Map.of("a", Letter.Kind.HELP, "p", Letter.Kind.FRAUD, "t", Letter.Kind.OFFER, "k", Letter.Kind.COMPLAINT);

    private final Portal portal;
    private final OfferPages offers;
    private final WarningPages warnings;
    private final ProgramPages programs;
    private final FormSeals seals;

    PublicPages(Portal portal, OfferPages offers, WarningPages warnings, ProgramPages programs, FormSeals seals) {
        this.portal = portal;
        this.offers = offers;
        this.warnings = warnings;
        this.programs = programs;
        this.seals = seals;
    }

    /** Shows a page. */
    PageAnswer shown(String path, PageTexts texts) {
        if (WarningPages.has(path)) {
            return warnings.shown(path, texts);
        }
        Optional<PageAnswer> forPrograms = programs.shown(path, texts.locale().getLanguage());
        if (forPrograms.isPresent()) {
            return forPrograms.get();
        }
        Letter.Kind kind = KINDS.get(path);
        if (kind != null) {
            return form(kind, TypedLetter.EMPTY, "");
        }
        return switch (path) {
            case START -> PageAnswer.page("start", Map.of());
            case MINE -> mine("", "", "");
            case OfferPages.PAGE -> offers.shown();
            case OfferPages.BEFORE_WORK -> offers.beforeWork();
            case NUMBERS -> PageAnswer.page("numbers", Map.of());
            case "s" -> PageAnswer.page("who", Map.of());
            case "f" -> PageAnswer.page("family", Map.of());
            case "b" -> PageAnswer.page("returned", Map.of());
            case "j" -> PageAnswer.page("press", Map.of());
            default -> PageAnswer.problem(NOT_FOUND, "unknown");
        };
    }

    /** Takes what was sent with a form. */
    PageAnswer sent(String path, SentForm form, Asker asker) {
        Letter.Kind kind = KINDS.get(path);
        if (kind != null) {
            return switch (form.text("step")) {
                case "confirm" -> confirmed(form);
                case "begin" -> form(kind, TypedLetter.of(form), "");
                default -> send(kind, form);
            };
        }
        return switch (path) {
            case MINE -> receipt(form);
            case OfferPages.PAGE -> offers.sent(form, asker);
            default -> PageAnswer.problem(NOT_FOUND, "unknown");
        };
    }

    /** Answers a program that asks about an offer. */
    PageAnswer asked(SentForm form, boolean english, Asker asker) {
        return offers.asked(form, english, asker);
    }

    private PageAnswer form(Letter.Kind kind, TypedLetter typed, String problem) {
        return PageAnswer.page(
                "letter", Map.of("kind", kind, "typed", typed, "problem", problem, "number", seals.number()));
    }

    private PageAnswer send(Letter.Kind kind, SentForm form) {
        TypedLetter typed = TypedLetter.of(form);
        Optional<byte[]> number = seals.number(form.text("number"));
        Optional<String> problem = typed.problem(form.files());
        if (problem.isPresent() || number.isEmpty()) {
            return form(kind, typed, problem.orElse("again"));
        }
        Receipt receipt = Receipt.of(number.get());
        Optional<ReceiptKeys> keys = portal.keys(receipt);
        if (keys.isEmpty()) {
            return form(kind, typed, "busy");
        }
        UUID id = LetterSealing.id(number.get(), new Letter(kind, typed.told(), form.files()));
        if (portal.send(id, kind, typed.told(), form.files(), keys.get()) == Portal.Sent.BUSY) {
            return form(kind, typed, "busy");
        }
        return given(receipt, typed.country(), false);
    }

    private PageAnswer given(Receipt receipt, String country, boolean wrong) {
        return PageAnswer.page(
                "receipt",
                Map.of(
                        "receipt",
                        receipt.grouped(),
                        "digits",
                        seals.receipt(receipt),
                        "country",
                        country,
                        "wrong",
                        wrong));
    }

    /** Where the digits do not fit the receipt is shown again: the note is wrong, and can be mended now only. */
    private PageAnswer confirmed(SentForm form) {
        Optional<Receipt> kept = seals.receipt(form.text("digits"));
        if (kept.isEmpty()) {
            return mine("unconfirmed", "", "");
        }
        return kept.get().last().equals(form.text("last").strip())
                ? PageAnswer.page("done", Map.of("what", "confirmed"))
                : given(kept.get(), TypedLetter.of(form).country(), true);
    }

    private PageAnswer mine(String problem, String typed, String said) {
        return PageAnswer.page("mine", Map.of("problem", problem, "typed", typed, "said", said));
    }

    /** A receipt that is typed is stretched; what is sent from its page carries the keys sealed. */
    private PageAnswer receipt(SentForm form) {
        Optional<ReceiptKeys> sealed = seals.keys(form.text("keys"));
        if (sealed.isPresent()) {
            return more(form, sealed.get());
        }
        String typed = form.text("receipt");
        String said = TypedLetter.of(form).said();
        return switch (Receipt.read(typed)) {
            case Receipt.Typed.NotDigits _ ->
                mine(form.text("keys").isEmpty() ? "digits" : "again-receipt", typed, said);
            case Receipt.Typed.Mistyped _ -> mine("mistyped", typed, said);
            case Receipt.Typed.Read(Receipt receipt) ->
                portal.keys(receipt)
                        .map(keys -> words(keys, "", said))
                        .orElseGet(() -> mine("busy", typed, said).with(UNAVAILABLE));
        };
    }

    /** Shows what is said to a receipt, and what was typed and is not sent yet. */
    private PageAnswer words(ReceiptKeys keys, String problem, String typed) {
        BoxWords said = portal.read(keys);
        return PageAnswer.page(
                "words",
                Map.of(
                        "words", said.words(),
                        "sent", said.sent(),
                        "keys", seals.keys(keys),
                        "number", seals.number(),
                        "problem", problem,
                        "typed", typed));
    }

    private PageAnswer more(SentForm form, ReceiptKeys keys) {
        boolean back = form.text("step").equals("withdraw");
        TypedLetter typed = TypedLetter.of(form);
        Optional<byte[]> number = seals.number(form.text("number"));
        Optional<String> problem = back ? Optional.empty() : typed.problem(form.files());
        if (problem.isPresent() || number.isEmpty()) {
            return words(keys, problem.orElse("again"), typed.said());
        }
        if (back && form.text("sure").isEmpty()) {
            return words(keys, "sure", typed.said());
        }
        Letter.Kind kind = back ? Letter.Kind.WITHDRAWAL : Letter.Kind.ADDITION;
        List<Letter.SentFile> files = back ? List.of() : form.files();
        Letter.Told told = back ? Letter.Told.NOTHING : typed.told();
        UUID id = LetterSealing.id(number.get(), new Letter(kind, told, files));
        return portal.add(id, kind, told, files, keys) == Portal.Sent.KEPT
                ? PageAnswer.page("done", Map.of("what", back ? "withdrawn" : "added"))
                : words(keys, "busy", typed.said());
    }
}
