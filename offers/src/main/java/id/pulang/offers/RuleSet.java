package id.pulang.offers;

import id.pulang.offers.agencies.AgencyFinder;
import id.pulang.offers.agencies.AgencyRegister;
import id.pulang.offers.amounts.AmountReader;
import id.pulang.offers.amounts.Currencies;
import id.pulang.offers.contacts.ContactReader;
import id.pulang.offers.contacts.HomeState;
import id.pulang.offers.data.DataFiles;
import id.pulang.offers.data.DataRow;
import id.pulang.offers.data.InvalidTables;
import id.pulang.offers.facts.Destinations;
import id.pulang.offers.rules.AgencySigns;
import id.pulang.offers.rules.Rules;
import id.pulang.offers.rules.SignFinder;
import id.pulang.offers.rules.Signs;
import id.pulang.offers.text.CharacterFolding;
import id.pulang.offers.text.Tokenizer;
import id.pulang.offers.words.Lexicon;
import id.pulang.offers.words.Phrase;
import id.pulang.offers.words.PhraseIndex;
import id.pulang.offers.words.ReadText;
import id.pulang.offers.words.WordForms;
import id.pulang.offers.words.WordGroups;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Released rules, facts and words: everything that an answer depends on besides the text and the day. Immutable, so
 * that a server can hold several and change from one to another.
 */
public final class RuleSet {

    /** The names of all tables, without their ending. */
    public static final List<String> TABLES = List.of(
            "release",
            "destinations",
            "agencies",
            "rules",
            "signs",
            "phrases",
            "groups",
            "advice",
            "currencies",
            "variants",
            "short-words",
            "ordinary-words",
            "homoglyphs");

    private final Release release;
    private final Signs signs;
    private final Rules rules;
    private final Destinations destinations;
    private final List<Advice> advice;
    private final Lexicon lexicon;
    private final Tokenizer tokenizer;
    private final AmountReader amounts;
    private final SignFinder finder;
    private final AgencySigns agencySigns;

    private RuleSet(DataFiles files) {
        var forms = WordForms.from(files);
        var groups = WordGroups.from(files, forms);
        release = release(files);
        signs = Signs.from(files, groups);
        rules = Rules.from(files, signs);
        destinations = Destinations.from(files, groups);
        advice = files.rows("advice", Advice.COLUMNS).stream().map(Advice::of).toList();
        var contacts = new ContactReader(HomeState.of(files));
        var register = AgencyRegister.from(files, contacts);
        var currencies = Currencies.from(files);
        var phrases = new ArrayList<>(signs.phrases());
        phrases.addAll(destinations.phrases());
        lexicon = Lexicon.from(files, forms, words(phrases, groups), currencies.units());
        tokenizer = new Tokenizer(CharacterFolding.from(files), lexicon);
        amounts = new AmountReader(currencies);
        files.refuseProblems();
        var index = new PhraseIndex(phrases);
        finder = new SignFinder(signs, index, destinations, groups, release.highPay());
        agencySigns = new AgencySigns(register, new AgencyFinder(register, tokenizer), contacts);
    }

    /**
     * Reads the rules, facts and words that are delivered.
     *
     * @throws InvalidTables if they are broken
     */
    public static RuleSet delivered() {
        return new RuleSet(DataFiles.delivered());
    }

    /**
     * Reads those in a folder, the delivered ones where it lacks a table.
     *
     * @throws InvalidTables with file and line of everything that is wrong in them
     */
    public static RuleSet in(Path folder) {
        return new RuleSet(DataFiles.in(folder));
    }

    /**
     * Reads tables by their names, the delivered ones where one is missing.
     *
     * @throws InvalidTables with table, line and column of everything that is wrong in them
     */
    public static RuleSet of(Map<String, String> tables) {
        return new RuleSet(DataFiles.of(tables));
    }

    /** The texts of the delivered tables by their names, in the order in which they are explained. */
    public static Map<String, String> deliveredTables() {
        var tables = new LinkedHashMap<String, String>();
        TABLES.forEach(table -> tables.put(table, DataFiles.delivered(table)));
        return tables;
    }

    private static Release release(DataFiles files) {
        List<DataRow> rows = files.rows("release", Release.COLUMNS);
        return rows.isEmpty() ? new Release("", LocalDate.EPOCH, LocalDate.EPOCH, 0) : Release.of(rows.getFirst());
    }

    private static Collection<String> words(List<Phrase> phrases, WordGroups groups) {
        var words = new HashSet<>(groups.all());
        phrases.forEach(phrase -> words.addAll(phrase.words()));
        return words;
    }

    /** Its version and dates. */
    public Release release() {
        return release;
    }

    /** What is known of states, in the order of the table. */
    public Destinations destinations() {
        return destinations;
    }

    /** What to do after each answer, in the order of the table. */
    public List<Advice> advice() {
        return advice;
    }

    Signs signs() {
        return signs;
    }

    Rules rules() {
        return rules;
    }

    AgencySigns agencySigns() {
        return agencySigns;
    }

    SignFinder finder() {
        return finder;
    }

    ReadText read(String text) {
        return ReadText.of(text, tokenizer, lexicon, amounts);
    }
}
