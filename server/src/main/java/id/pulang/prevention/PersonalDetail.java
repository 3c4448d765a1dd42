package id.pulang.prevention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text what leads to one person: telephone numbers, addresses, numbers of documents and accounts. */
public final class PersonalDetail {

    private static final Pattern CANDIDATE =
            Pattern.compile("[^\\s,;]*@[^\\s,;]+|\\+?\\d[\\d .()/-]{5,40}\\d|[A-Z]{1,3}\\d{6,9}");
    private static final Pattern COUNTRY = Pattern.compile("\\+(62|60|65|66|84|95|971|85[56]|\\d{1,3}(?= ))");
    private static final String TAKEN_OUT = "[…]";
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    /** Amounts of money have fewer digits, also in rupiah. */
    private static final int SHORTEST_NUMBER = 12;

    private static final int SHORTEST_DIALLED = 8;

    private PersonalDetail() {}

    /** Returns what was found, as it stands there. */
    static List<String> in(String text) {
        var found = new ArrayList<String>();
        Matcher candidate = CANDIDATE.matcher(text);
        while (candidate.find()) {
            String written = candidate.group().strip();
            if (leadsToSomebody(written)) {
                found.add(written);
            }
        }
        return found;
    }

    /** Returns a text without them; of a telephone number the code of the country stays. */
    public static String takenOut(String text) {
        return CANDIDATE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(withoutDetail(found.group())));
    }

    private static String withoutDetail(String written) {
        if (!leadsToSomebody(written.strip())) {
            return written;
        }
        Matcher code = COUNTRY.matcher(written);
        return (code.lookingAt() ? code.group() + " " : "") + TAKEN_OUT;
    }

    private static boolean leadsToSomebody(String written) {
        if (written.contains("@") || Character.isLetter(written.charAt(0))) {
            return true;
        }
        int digits = NO_DIGIT.matcher(written).replaceAll("").length();
        boolean dialled = written.startsWith("+") || written.startsWith("0") || written.startsWith("62");
        return digits >= SHORTEST_NUMBER || dialled && digits >= SHORTEST_DIALLED;
    }
}
