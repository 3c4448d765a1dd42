package id.pulang.linkage.model;

import id.pulang.linkage.tables.ResourceTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All numbers of the model that were set by hand: match weights in bits (base-two logarithms of odds), probabilities,
 * shares and counts. They stand with a sentence each in the table {@code parameters.tsv}, whose version rises with each
 * change: a kept state whose pairs were weighed with other ones is refused. They were chosen on invented incidents
 * (docs/decisions/0012, docs/measurements/matching.md); weights called shipped hold where lists are too short to
 * estimate others. {@code docs/generated/linkage-parameters.md} prints the table. Immutable.
 */
public final class Parameters {

    private static final Table TABLE = Table.read();

    /** The version of the table. */
    public static final int VERSION = TABLE.version();

    public static final double TELLING_WEIGHT = number("TELLING_WEIGHT");
    public static final double TELLING_PLACE_WEIGHT = number("TELLING_PLACE_WEIGHT");
    public static final double TELLING_PART_WEIGHT = number("TELLING_PART_WEIGHT");
    public static final double SCARCE_NAME_WEIGHT = number("SCARCE_NAME_WEIGHT");
    public static final double RARE_NAME_WEIGHT = number("RARE_NAME_WEIGHT");
    public static final double VERY_RARE_NAME_WEIGHT = number("VERY_RARE_NAME_WEIGHT");
    public static final double BEYOND_DOUBT = number("BEYOND_DOUBT");
    public static final int ENOUGH_FULL_LISTS = count("ENOUGH_FULL_LISTS");
    public static final double TWIN_RATE = number("TWIN_RATE");
    public static final double UNSEEN_TWIN_RISK = number("UNSEEN_TWIN_RISK");
    public static final double NAMESAKE_HARDLY_IN_DOUBT = number("NAMESAKE_HARDLY_IN_DOUBT");
    public static final double NAMESAKES_TAKEN = number("NAMESAKES_TAKEN");
    public static final double NAMESAKE_NEARLY_AS_WELL = number("NAMESAKE_NEARLY_AS_WELL");
    public static final double NAMESAKE_PROBABLY_DIFFERENT = number("NAMESAKE_PROBABLY_DIFFERENT");
    public static final int CANDIDATE_YEARS_APART = count("CANDIDATE_YEARS_APART");
    public static final double CANDIDATE_LEAST_WEIGHT = number("CANDIDATE_LEAST_WEIGHT");
    public static final double FULL_LIST_SHARE = number("FULL_LIST_SHARE");
    public static final double UNLISTED_ODDS = number("UNLISTED_ODDS");
    public static final double NEGLIGIBLE_ODDS = number("NEGLIGIBLE_ODDS");
    public static final int RIVALS_CONSIDERED = count("RIVALS_CONSIDERED");
    public static final int BELIEF_ROUNDS = count("BELIEF_ROUNDS");
    public static final int BELIEF_ROUNDS_BEFORE_LEARNING = count("BELIEF_ROUNDS_BEFORE_LEARNING");
    public static final double OFTEN_UNLISTED = number("OFTEN_UNLISTED");
    public static final double HARDLY_FOUND = number("HARDLY_FOUND");
    public static final double PATTERN_LEAST_ALONE = number("PATTERN_LEAST_ALONE");
    public static final double PATTERN_ALONE_PRIOR = number("PATTERN_ALONE_PRIOR");
    public static final double PATTERN_CLUSTERS_PRIOR = number("PATTERN_CLUSTERS_PRIOR");
    public static final double TWICE_ON_A_LIST_PRIOR = number("TWICE_ON_A_LIST_PRIOR");
    public static final double ROWS_OF_A_LIST_PRIOR = number("ROWS_OF_A_LIST_PRIOR");
    public static final double SOURCE_LOWEST_WEIGHT = number("SOURCE_LOWEST_WEIGHT");
    public static final double LIST_LEAST_ALONE = number("LIST_LEAST_ALONE");
    public static final double DISJOINT_LISTS_WEIGHT = number("DISJOINT_LISTS_WEIGHT");
    public static final double LIST_ALONE_PRIOR = number("LIST_ALONE_PRIOR");
    public static final double LIST_ROWS_PRIOR = number("LIST_ROWS_PRIOR");
    public static final double RIVALS_TAKE = number("RIVALS_TAKE");
    public static final int DEPENDENCE_FEWEST_PAIRS = count("DEPENDENCE_FEWEST_PAIRS");
    public static final double DEPENDENCE_LEAST_WEIGHT = number("DEPENDENCE_LEAST_WEIGHT");
    public static final int EM_ROUNDS = count("EM_ROUNDS");
    public static final int EM_ROUNDS_BEFORE_DEPENDENCE = count("EM_ROUNDS_BEFORE_DEPENDENCE");
    public static final double EM_FEWEST_OF_A_STEP = number("EM_FEWEST_OF_A_STEP");
    public static final double NAME_OWN_ROWS_WEIGHT = number("NAME_OWN_ROWS_WEIGHT");
    public static final double EM_UNSEEN_COUNT = number("EM_UNSEEN_COUNT");
    public static final double EM_PRIOR_COUNT = number("EM_PRIOR_COUNT");
    public static final double LEAST_MATCH_WEIGHT = number("LEAST_MATCH_WEIGHT");
    public static final double MOST_MATCH_WEIGHT = number("MOST_MATCH_WEIGHT");
    public static final double EM_FEWEST_MATCHES = number("EM_FEWEST_MATCHES");
    public static final double TERM_FREQUENCY_MOST = number("TERM_FREQUENCY_MOST");
    public static final double TERM_FREQUENCY_TRUST = number("TERM_FREQUENCY_TRUST");
    public static final double TRANSCRIPTION_NAME_WEIGHT = number("TRANSCRIPTION_NAME_WEIGHT");
    public static final double SEX_DIFFERENT = number("SEX_DIFFERENT");
    public static final double CATEGORY_DIFFERENT = number("CATEGORY_DIFFERENT");
    public static final double CATEGORY_MOST = number("CATEGORY_MOST");
    public static final double CODE_SLIP_LOSS = number("CODE_SLIP_LOSS");
    public static final double CODE_MOST = number("CODE_MOST");
    public static final double PLACE_DIFFERENT = number("PLACE_DIFFERENT");
    public static final double PLACE_PARTLY = number("PLACE_PARTLY");
    public static final double PLACE_PART_MOST = number("PLACE_PART_MOST");
    public static final double PLACE_LEAST = number("PLACE_LEAST");
    public static final double PLACE_MOST = number("PLACE_MOST");
    public static final double MOTHER_MOST = number("MOTHER_MOST");
    public static final double MOTHER_LEAST = number("MOTHER_LEAST");
    public static final double OTHER_NAME_LOSS = number("OTHER_NAME_LOSS");
    public static final double NAME_DIFFERENT = number("NAME_DIFFERENT");
    public static final double SHORT_NAME_DIFFERENT = number("SHORT_NAME_DIFFERENT");
    public static final double ASSUMED_NAME_DIFFERENT = number("ASSUMED_NAME_DIFFERENT");
    public static final double WORD_LEAST = number("WORD_LEAST");
    public static final double INITIAL_WEIGHT = number("INITIAL_WEIGHT");
    public static final double WORD_CONFLICT = number("WORD_CONFLICT");
    public static final double WORD_LEFT_OUT = number("WORD_LEFT_OUT");
    public static final double COMMON_WORD_LEFT_OUT = number("COMMON_WORD_LEFT_OUT");
    public static final double COMMON_WORD_SHARE = number("COMMON_WORD_SHARE");
    public static final double KNOWN_WORD_SHARE = number("KNOWN_WORD_SHARE");
    public static final double STRANGE_WORD_SHARE = number("STRANGE_WORD_SHARE");
    public static final int SLIP_ROWS = count("SLIP_ROWS");
    public static final double SLIP_LOSS = number("SLIP_LOSS");
    public static final double SLIP_OF_A_NAME_LOSS = number("SLIP_OF_A_NAME_LOSS");
    public static final double UNSEEN_WORD_COUNT = number("UNSEEN_WORD_COUNT");
    public static final double UNCOMPARED_PROBABILITY = number("UNCOMPARED_PROBABILITY");
    public static final double SPREAD_BELOW = number("SPREAD_BELOW");
    public static final int LARGE_FROM = count("LARGE_FROM");
    public static final int LARGE_TIMES = count("LARGE_TIMES");
    public static final double NEARLY_ALL = number("NEARLY_ALL");
    public static final double LIKELY_CUT = number("LIKELY_CUT");
    public static final double RELATIVES_LIKELY_CUT = number("RELATIVES_LIKELY_CUT");
    public static final double BATCH_LEAST_WEIGHT = number("BATCH_LEAST_WEIGHT");
    public static final int FEWEST_RECORDS = count("FEWEST_RECORDS");
    public static final int FEWEST_OF_GARBLED_NAMES = count("FEWEST_OF_GARBLED_NAMES");
    public static final int FEWEST_OF_TWO_KEYS = count("FEWEST_OF_TWO_KEYS");
    public static final int FEWEST_LABELLED_PAIRS = count("FEWEST_LABELLED_PAIRS");
    public static final double TREE_MOST_WEIGHT = number("TREE_MOST_WEIGHT");
    public static final float TREE_VETO_WEIGHT = (float) number("TREE_VETO_WEIGHT");
    public static final double NEIGHBOUR_WEIGHT = number("NEIGHBOUR_WEIGHT");
    public static final double SEARCH_INITIAL_WEIGHT = number("SEARCH_INITIAL_WEIGHT");
    public static final double SEARCH_JOINED_LOSS = number("SEARCH_JOINED_LOSS");
    public static final double SEARCH_SHORT_WORD_LOSS = number("SEARCH_SHORT_WORD_LOSS");
    public static final double SEARCH_POPULATION_PRIOR = number("SEARCH_POPULATION_PRIOR");
    public static final double SEARCH_NUMBER_WEIGHT = number("SEARCH_NUMBER_WEIGHT");
    public static final double SEARCH_NUMBER_SLIP_WEIGHT = number("SEARCH_NUMBER_SLIP_WEIGHT");
    public static final double SEARCH_NUMBER_DIFFERENT = number("SEARCH_NUMBER_DIFFERENT");
    public static final double SEARCH_BIRTH_IN_NUMBER_MOST = number("SEARCH_BIRTH_IN_NUMBER_MOST");
    public static final double SEARCH_LEAST_POPULATION = number("SEARCH_LEAST_POPULATION");
    public static final double SEARCH_LEAD = number("SEARCH_LEAD");
    public static final double SEARCH_PROOF = number("SEARCH_PROOF");
    public static final double SEARCH_LEAST_SHARE = number("SEARCH_LEAST_SHARE");
    public static final double SEARCH_NAME_DIFFERENT = number("SEARCH_NAME_DIFFERENT");
    public static final double SEARCH_WORD_CONFLICT = number("SEARCH_WORD_CONFLICT");
    public static final double SEARCH_WORD_LEFT_OUT = number("SEARCH_WORD_LEFT_OUT");
    public static final double BIRTH_SAME = number("BIRTH_SAME");
    public static final double BIRTH_DAY_MONTH_SWAPPED = number("BIRTH_DAY_MONTH_SWAPPED");
    public static final double BIRTH_YEAR_NEAR = number("BIRTH_YEAR_NEAR");
    public static final double BIRTH_ONE_SLIP = number("BIRTH_ONE_SLIP");
    public static final double BIRTH_FIRST_OF_MONTH = number("BIRTH_FIRST_OF_MONTH");
    public static final double BIRTH_SAME_MONTH = number("BIRTH_SAME_MONTH");
    public static final double BIRTH_OTHER_YEAR = number("BIRTH_OTHER_YEAR");
    public static final double BIRTH_SAME_YEAR = number("BIRTH_SAME_YEAR");
    public static final double AGE_FITS = number("AGE_FITS");
    public static final double AGE_NEAR = number("AGE_NEAR");
    public static final double AGE_OFF = number("AGE_OFF");
    public static final double BIRTH_TWO_SLIPS = number("BIRTH_TWO_SLIPS");
    public static final double BIRTH_DIFFERENT = number("BIRTH_DIFFERENT");
    public static final double NATIONAL_NUMBER_SAME = number("NATIONAL_NUMBER_SAME");
    public static final double NATIONAL_NUMBER_ONE_SLIP = number("NATIONAL_NUMBER_ONE_SLIP");
    public static final double NATIONAL_NUMBER_TWO_SLIPS = number("NATIONAL_NUMBER_TWO_SLIPS");
    public static final double NATIONAL_NUMBER_DIFFERENT = number("NATIONAL_NUMBER_DIFFERENT");
    public static final double PASSPORT_SAME = number("PASSPORT_SAME");
    public static final double PASSPORT_ONE_SLIP = number("PASSPORT_ONE_SLIP");
    public static final double PASSPORT_TWO_SLIPS = number("PASSPORT_TWO_SLIPS");
    public static final double PASSPORT_DIFFERENT = number("PASSPORT_DIFFERENT");
    public static final double PHONE_SAME = number("PHONE_SAME");
    public static final double PHONE_ONE_SLIP = number("PHONE_ONE_SLIP");
    public static final double PHONE_TWO_SLIPS = number("PHONE_TWO_SLIPS");
    public static final double PHONE_DIFFERENT = number("PHONE_DIFFERENT");
    public static final double CONTRADICTORY_MOST_WEIGHT = number("CONTRADICTORY_MOST_WEIGHT");
    public static final double LITTLE_KNOWN_NEEDED_WEIGHT = number("LITTLE_KNOWN_NEEDED_WEIGHT");
    public static final double LITTLE_KNOWN_MOST_WEIGHT = number("LITTLE_KNOWN_MOST_WEIGHT");
    public static final double CONTEXT_AS_DOCUMENT_WEIGHT = number("CONTEXT_AS_DOCUMENT_WEIGHT");
    public static final double NAME_PARTLY_WRONG_SHARE = number("NAME_PARTLY_WRONG_SHARE");
    public static final double NAME_WRONG_SHARE = number("NAME_WRONG_SHARE");
    public static final double BIRTH_WRONG_SHARE = number("BIRTH_WRONG_SHARE");
    public static final double RELATIVES_PRIOR_COUNT = number("RELATIVES_PRIOR_COUNT");
    public static final double TWIN_SHARE = number("TWIN_SHARE");
    public static final double NEARLY_BORN_ODDS = number("NEARLY_BORN_ODDS");
    public static final double TWIN_CAUTION_WEIGHT = number("TWIN_CAUTION_WEIGHT");
    public static final double RELATIVES_PARTLY_NAMED_SHARE = number("RELATIVES_PARTLY_NAMED_SHARE");
    public static final double RELATIVES_NAMED_ALIKE_SHARE = number("RELATIVES_NAMED_ALIKE_SHARE");
    public static final double RELATIVES_ELSEWHERE_MOST_WEIGHT = number("RELATIVES_ELSEWHERE_MOST_WEIGHT");
    public static final double LEARNT_CONTRADICTORY_SHARE = number("LEARNT_CONTRADICTORY_SHARE");
    public static final double OWN_NUMBER_MOST_SHARE = number("OWN_NUMBER_MOST_SHARE");
    public static final double GARBLED_NAMES_SHARE = number("GARBLED_NAMES_SHARE");
    public static final double GARBLED_NAMES_OF_BORN_ALIKE_SHARE = number("GARBLED_NAMES_OF_BORN_ALIKE_SHARE");
    public static final double GARBLED_CELLS_SHARE = number("GARBLED_CELLS_SHARE");
    public static final double CONTEXT_BEYOND_DOUBT_WEIGHT = number("CONTEXT_BEYOND_DOUBT_WEIGHT");
    public static final double NAMES_ALONE_NEED_MORE_WEIGHT = number("NAMES_ALONE_NEED_MORE_WEIGHT");
    public static final double UNKNOWN_NEEDED_WEIGHT = number("UNKNOWN_NEEDED_WEIGHT");
    public static final double PARTLY_NAMED_NEEDED_WEIGHT = number("PARTLY_NAMED_NEEDED_WEIGHT");
    public static final double NEARLY_BORN_NEEDED_WEIGHT = number("NEARLY_BORN_NEEDED_WEIGHT");
    public static final double CONTEXT_AGREES_WEIGHT = number("CONTEXT_AGREES_WEIGHT");
    public static final double MANY_MATCHES_SHARE = number("MANY_MATCHES_SHARE");
    public static final double RARE_CONTEXT_WEIGHT = number("RARE_CONTEXT_WEIGHT");
    public static final double OWN_ROWS_WEIGHT = number("OWN_ROWS_WEIGHT");
    public static final double PRIOR_MATCHES = number("PRIOR_MATCHES");

    private Parameters() {}

    /**
     * A row of the table.
     *
     * @param in the package below {@code id.pulang.linkage} that uses it
     * @param meaning a sentence
     */
    public record Parameter(String name, String value, String in, String meaning) {}

    /** All rows of the table, in its order. */
    public static List<Parameter> all() {
        return List.copyOf(TABLE.rows().values());
    }

    private static double number(String name) {
        return Double.parseDouble(TABLE.value(name));
    }

    private static int count(String name) {
        return Integer.parseInt(TABLE.value(name));
    }

    private record Table(int version, Map<String, Parameter> rows) {

        static Table read() {
            List<List<String>> cells = ResourceTable.rows(Parameters.class, "parameters");
            var rows = new LinkedHashMap<String, Parameter>();
            cells.stream()
                    .skip(1)
                    .map(row -> new Parameter(row.get(0), row.get(1), row.get(2), row.get(3)))
                    .forEach(row -> rows.put(row.name(), row));
            return new Table(Integer.parseInt(cells.getFirst().get(1)), rows);
        }

        String value(String name) {
            return Objects.requireNonNull(rows.get(name), name).value();
        }
    }
}
