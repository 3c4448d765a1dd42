package id.pulang.offers.text;

/**
 * Reads numbers with a point or a comma between thousands or before decimals: {@code 1.200}, {@code 1,200},
 * {@code 1,5}, {@code 12.OOO.OOO} with letters that a camera took for digits.
 */
final class NumberReader {

    private static final int LONGEST = 24;

    private NumberReader() {}

    /** Where a number that begins here ends, letters like digits among it; -1 where there is none. */
    static int lenientEnd(FoldedText text, int begin) {
        int end = begin;
        boolean digit = false;
        while (end - begin <= LONGEST
                && (isDigitLike(text.at(end)) || isSeparator(text.at(end)) && isDigitLike(text.at(end + 1)))) {
            digit |= isDigit(text.at(end));
            end++;
        }
        boolean whole = digit && !Character.isLetter(text.at(end)) && !Character.isLetter(text.at(begin - 1));
        return whole && end - begin <= LONGEST ? end : -1;
    }

    /** Where the digits that begin here end, at most so many as a number has. */
    static int strictEnd(FoldedText text, int begin) {
        int end = begin;
        while (end - begin < LONGEST
                && (isDigit(text.at(end)) || isSeparator(text.at(end)) && isDigit(text.at(end + 1)) && end > begin)) {
            end++;
        }
        return end;
    }

    /** The value; groups of three digits are thousands, else what follows the first separator is a fraction. */
    static double value(String written) {
        String digits = written.replace('o', '0').replace('l', '1').replace('i', '1');
        String[] groups = digits.split("[.,]");
        boolean thousands = true;
        for (int i = 1; i < groups.length; i++) {
            thousands &= groups[i].length() == 3;
        }
        if (thousands) {
            return Double.parseDouble(String.join("", groups));
        }
        return Double.parseDouble(groups[0] + "." + groups[1]);
    }

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isDigitLike(char sign) {
        return isDigit(sign) || sign == 'o' || sign == 'l' || sign == 'i';
    }

    private static boolean isSeparator(char sign) {
        return sign == '.' || sign == ',';
    }
}
