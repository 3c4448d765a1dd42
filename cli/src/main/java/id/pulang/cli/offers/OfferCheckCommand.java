package id.pulang.cli.offers;

import id.pulang.cli.words.Language;
import id.pulang.cli.words.Refusal;
import id.pulang.cli.words.Texts;
import id.pulang.offers.CheckedOffer;
import id.pulang.offers.OfferChecker;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pulang offer check}: what speaks against a job offer, and what to ask before going. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks job offers by dated facts and rules. Answers STOP, CAUTION, TOO_LITTLE or NO_SIGN; none of"
                        + " them says that an offer is safe. Nothing is kept or sent.",
        exitCodeListHeading = "%nLeaves with:%n",
        exitCodeList = {"0:every text was answered", "1:refused or not found", "2:wrong usage", "3:failed"})
final class OfferCheckCommand implements Callable<Integer> {

    /** Stands for bytes that are no sign of the encoding. */
    private static final char MALFORMED = '\uFFFD';

    @Parameters(
            paramLabel = "TEXT",
            arity = "0..*",
            description = "The offer. Without TEXT and --file it is read from standard input, as --file - does.")
    private List<String> words = List.of();

    @Option(
            names = "--file",
            paramLabel = "F",
            description = "Many offers: a CSV with a column text and, if there, id; or one text a line. - is standard"
                    + " input. Texts are read one after the other, however many there are. Or the picture of one offer,"
                    + " PNG, JPEG or TIFF, read with Tesseract.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Prints one JSON object a line and nothing else: id, answer, reasons, ...")
    private boolean json;

    @Option(
            names = "--rules",
            paramLabel = "RULES",
            description = "The edition in force, as a file exported at the desk (Offer rules, Export); one that is"
                    + " broken, unsigned or too old is refused. Or a folder of tables to be tried in place of the"
                    + " delivered ones of the same names.")
    private @Nullable Path rules;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "The public key by which the exported edition is signed: a JWK set, saved from"
                    + " /.well-known/jwks.json of the public site or at the desk.")
    private @Nullable Path key;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "ID",
            description = "Language of what is said: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.ID;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Clock clock;

    OfferCheckCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        var texts = new Texts(language);
        if (!words.isEmpty() && file != null) {
            throw new ParameterException(spec.commandLine(), texts.say("offer.both"));
        }
        try {
            ChosenRules chosen = chosen(texts);
            var answers = new OfferAnswers(new OfferChecker(chosen.rules()), chosen, language);
            if (!words.isEmpty()) {
                checkOne(answers, new OfferText("1", String.join(" ", words)), texts);
            } else if (file != null && OfferPicture.is(file)) {
                checkPicture(answers, OfferPicture.read(file), texts);
            } else {
                checkAll(answers, texts);
            }
            out().flush();
            return ExitCode.OK;
        } catch (Refusal refusal) {
            out().flush();
            err().println(refusal.in(texts));
            return ExitCode.SOFTWARE;
        }
    }

    private ChosenRules chosen(Texts texts) {
        if (rules == null || Files.isDirectory(rules)) {
            if (key != null) {
                throw new ParameterException(spec.commandLine(), texts.say("offer.key-alone"));
            }
            return rules == null ? ChosenRules.delivered() : ChosenRules.in(rules);
        }
        ChosenRules exported = ChosenRules.exported(rules, key, today());
        if (!exported.verified()) {
            err().println(texts.say("offer.export.unchecked", rules));
        }
        return exported;
    }

    private void checkOne(OfferAnswers answers, OfferText offer, Texts texts) {
        if (offer.text().indexOf(MALFORMED) >= 0) {
            err().println(texts.say("offer.terminal"));
        }
        CheckedOffer checked = answers.check(offer.text(), today());
        if (json) {
            out().println(answers.json(offer, checked));
        } else {
            answers.page(offer, checked, out());
        }
    }

    private void checkPicture(OfferAnswers answers, OfferText offer, Texts texts) {
        if (!json) {
            out().println(texts.say("offer.picture.text"));
            offer.text().lines().forEach(line -> out().println("  " + line));
            out().println();
        }
        checkOne(answers, offer, texts);
    }

    private void checkAll(OfferAnswers answers, Texts texts) throws IOException {
        LocalDate today = today();
        Consumer<OfferText> check = offer -> {
            CheckedOffer checked = answers.check(offer.text(), today);
            out().println(json ? answers.json(offer, checked) : answers.line(offer, checked));
        };
        String name = isStandardInput() ? texts.say("offer.stdin") : String.valueOf(file);
        try (InputStream bytes = open()) {
            long read = new OfferTexts(name, check, complaint -> err().println(complaint.in(texts))).read(bytes);
            if (read == 0) {
                throw new Refusal("refusal.empty", name);
            }
        }
    }

    private boolean isStandardInput() {
        return file == null || file.toString().equals("-");
    }

    private InputStream open() throws IOException {
        if (file == null || isStandardInput()) {
            return System.in;
        }
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw new Refusal(Files.isDirectory(file) ? "refusal.folder" : "refusal.file", file);
        }
        return Files.newInputStream(file);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
