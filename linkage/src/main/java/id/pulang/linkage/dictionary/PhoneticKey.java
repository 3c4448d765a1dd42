package id.pulang.linkage.dictionary;

import id.pulang.linkage.names.NameTokens;

/** How a word sounds, without what is easily swallowed, doubled or mixed up. */
final class PhoneticKey {

    private static final int TELLING = 3;

    private PhoneticKey() {}

    /** The key that words of the same sound share. */
    static String key(String word) {
        String form = NameTokens.form(word);
        var key = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char sound = sound(form.charAt(i));
            boolean doubled = !key.isEmpty() && key.charAt(key.length() - 1) == sound;
            if (sound != 'h' && !doubled) {
                key.append(sound);
            }
        }
        return key.length() < TELLING ? form : key.toString();
    }

    private static char sound(char letter) {
        return switch (letter) {
            case 'v', 'f' -> 'p';
            case 'z' -> 's';
            case 'q' -> 'k';
            case 'y' -> 'i';
            default -> letter;
        };
    }
}
