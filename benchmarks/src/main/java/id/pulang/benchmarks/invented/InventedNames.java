package id.pulang.benchmarks.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Names as people bear them where a name need not have a family name: three in ten are one word, few words are very
 * common, and there is no end of rare ones.
 */
public final class InventedNames {

    private static final List<String> COMMON = List.of(
            "muhammad",
            "sri",
            "ahmad",
            "siti",
            "nur",
            "dewi",
            "agus",
            "budi",
            "putra",
            "wahyu",
            "rizki",
            "setiawan",
            "ayu",
            "putri",
            "hidayat",
            "saputra",
            "lestari",
            "kurniawan",
            "nurhayati",
            "dwi",
            "eko",
            "tri",
            "wijaya",
            "rahmawati",
            "pratama",
            "faisal",
            "indah",
            "wati",
            "susanto",
            "yanti",
            "hasan",
            "abdul",
            "aditya",
            "fitri",
            "nugroho",
            "andi",
            "dian",
            "santoso",
            "maulana",
            "ratna",
            "utami",
            "ilham",
            "gunawan",
            "rahman",
            "irfan",
            "permana",
            "hendra",
            "wulandari",
            "siregar",
            "nasution",
            "simanjuntak",
            "ginting",
            "harahap",
            "sinaga",
            "made",
            "ketut",
            "wayan",
            "komang",
            "yulia",
            "kartika",
            "suryani",
            "taufik",
            "syahrul",
            "arif",
            "teguh");
    private static final List<String> STARTS = List.of(
            "su", "wi", "har", "mu", "ra", "su", "ta", "ma", "ka", "ni", "pur", "sya", "za", "lu", "bam", "dar", "ya",
            "ro", "fa", "jo", "pan", "si", "her", "i", "u", "an", "kus", "tu");
    private static final List<String> MIDDLES = List.of(
            "ri", "na", "di", "ma", "tu", "la", "yu", "lan", "ha", "man", "ni", "war", "hid", "mi", "ju", "ngka", "ra");
    private static final List<String> ENDS = List.of(
            "to", "wati", "no", "ti", "man", "yah", "di", "ni", "tono", "sih", "wan", "ra", "jaya", "ana", "din", "gi");

    private final SplittableRandom random;

    /** Names that are the same for the same seed. */
    public InventedNames(long seed) {
        random = new SplittableRandom(seed);
    }

    /** So many words, common ones more often. */
    public List<String> words(int count) {
        var words = new ArrayList<String>(count);
        while (words.size() < count) {
            words.add(word());
        }
        return words;
    }

    /** So many names. */
    public List<String> names(int count) {
        var names = new ArrayList<String>(count);
        while (names.size() < count) {
            names.add(name());
        }
        return names;
    }

    /** A name of one to four words, as often as voters have them. */
    public String name() {
        int kind = random.nextInt(100);
        int words = kind < 29 ? 1 : kind < 74 ? 2 : kind < 94 ? 3 : 4;
        return String.join(" ", words(words));
    }

    private String word() {
        if (random.nextInt(100) < 55) {
            double skewed = Math.pow(random.nextDouble(), 2);
            return COMMON.get((int) (skewed * COMMON.size()));
        }
        var word = new StringBuilder(oneOf(STARTS));
        for (int i = random.nextInt(3); i > 0; i--) {
            word.append(oneOf(MIDDLES));
        }
        return word.append(oneOf(ENDS)).toString();
    }

    private String oneOf(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }
}
