package id.pulang.linkage.scripts;

import id.pulang.linkage.scripts.Pronunciation.Tolerance;
import id.pulang.linkage.tables.ResourceTable;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a script before a word of it is read, as a line of {@code scripts.tsv} says it. Immutable.
 *
 * @param table the table of its spellings; empty where ICU reads it
 * @param tolerance how much is to be forgiven between words of it and of another script
 * @param holds what else holds
 */
record ScriptTraits(String table, Tolerance tolerance, Set<String> holds) {

    private static final ScriptTraits OTHERS = new ScriptTraits("", Tolerance.SPELT, Set.of());
    private static final Map<UnicodeScript, ScriptTraits> KNOWN = known();

    /** The traits of a script. */
    static ScriptTraits of(UnicodeScript script) {
        return KNOWN.getOrDefault(script, OTHERS);
    }

    private static Map<UnicodeScript, ScriptTraits> known() {
        var known = new EnumMap<UnicodeScript, ScriptTraits>(UnicodeScript.class);
        for (List<String> cells : ResourceTable.rows(ScriptTraits.class, "scripts")) {
            Set<String> holds = cells.size() > 3 ? Set.of(cells.get(3).split(" ")) : Set.of();
            known.put(
                    UnicodeScript.forName(cells.getFirst()),
                    new ScriptTraits(cells.get(1), Tolerance.valueOf(cells.get(2)), holds));
        }
        return known;
    }

    /** Whether short vowels are not written. */
    boolean leavesVowelsOut() {
        return holds.contains("no-vowels");
    }

    /** Whether one sign stands for a syllable or a word. */
    boolean writesSyllables() {
        return holds.contains("syllables");
    }

    /** Whether a consonant holds an a, as in the scripts of India. */
    boolean holdsVowelInConsonants() {
        return holds.contains("inherent-a");
    }
}
