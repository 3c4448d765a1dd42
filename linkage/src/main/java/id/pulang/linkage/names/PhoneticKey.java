package id.pulang.linkage.names;

/** How a word sounds, without what is easily swallowed, doubled or mixed up. */
public final class PhoneticKey {

    private static final int TELLING = 3;

    private PhoneticKey() {}

    /** Returns the key that words of the same sound share. */
    public static String key(String word) {
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
