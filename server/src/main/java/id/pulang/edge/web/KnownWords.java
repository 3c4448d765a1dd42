package id.pulang.edge.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the words of an address that stand in our own routes; whatever has a digit or a sign is left out. */
public final class KnownWords {

    private static final int LOOKED_AT = 200;
    private static final int LONGEST = 80;

    private KnownWords() {}

    /** Returns them for the path of an address; what is longer than any of ours is cut first. */
    public static String of(String path) {
        String begin = cut(path, LOOKED_AT);
        String known = Stream.of(begin.split("/", -1))
                .map(part -> part.chars().allMatch(KnownWords::isOurs) ? part : "*")
                .collect(Collectors.joining("/"));
        return cut(known, LONGEST);
    }

    private static boolean isOurs(int sign) {
        return (sign >= 'a' && sign <= 'z') || sign == '-';
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
