package id.pulang.linkage.names;

import id.pulang.linkage.scripts.Pronunciation;
import java.util.Arrays;

/**
 * A word of a name and what is known of it before it meets others.
 *
 * @param text the word as it is written, in small letters
 * @param form the name that the word is a form of, or the word itself
 * @param sounds the kinds of sounds that it holds, one bit each
 * @param key a number for the form, or else for the modern spelling
 * @param heardText the word for those who compare it by ear
 * @param heardModern the same of its modern spelling
 * @param beginning a number for the first letters in modern spelling; 0 when it is short
 * @param pronunciation how it sounds, whatever the script
 */
record Word(
        String text,
        String form,
        PhoneticEditDistance.Heard heardText,
        PhoneticEditDistance.Heard heardModern,
        int sounds,
        long key,
        long beginning,
        Pronunciation pronunciation) {

    private static final int BEGINNING = 3;
    private static final int FARTHEST_LENGTHS = 3;
    private static final int JOINED_APART = 4;
    private static final int[] SOUND_OF = soundOfLetters();

    static Word of(String text) {
        Pronunciation pronunciation = Pronunciation.of(text);
        String read = pronunciation.reading();
        String modern = Spelling.modern(read);
        String form = NameVariants.canonical(read);
        String key = form.equals(read) ? modern : form;
        long beginning = modern.length() > BEGINNING ? number(modern.substring(0, BEGINNING)) : 0;
        var heard = new PhoneticEditDistance.Heard(read);
        var heardModern = modern.equals(read) ? heard : new PhoneticEditDistance.Heard(modern);
        return new Word(text, form, heard, heardModern, soundsIn(modern), number(key), beginning, pronunciation);
    }

    /** The word in Latin letters: as it is written, or as it is read where it is written in another script. */
    String reading() {
        return heardText.word();
    }

    /** The reading in modern spelling. */
    String modern() {
        return heardModern.word();
    }

    /** Whether it is the first letter of a word and stands for it. */
    boolean initial() {
        return pronunciation.letter();
    }

    /** Whether it is written in another script than Latin. */
    boolean foreign() {
        return pronunciation.foreign();
    }

    /** Whether the two could be one word in some spelling; cheap, and never wrong when it says no. */
    boolean couldBe(Word other) {
        int length = reading().length();
        int otherLength = other.reading().length();
        return initial()
                || other.initial()
                || foreign()
                || other.foreign()
                || near(length, otherLength, sounds ^ other.sounds)
                || form.equals(other.form);
    }

    /** Whether words of these lengths, of which only one has each of these sounds, could be one by their letters. */
    static boolean near(int length, int otherLength, int otherSounds) {
        return Math.abs(length - otherLength) <= FARTHEST_LENGTHS
                && Integer.bitCount(otherSounds) <= soundsApart(Math.min(length, otherLength));
    }

    /**
     * Whether words of these lengths and sounds, written together, could be a third; cheap, and never wrong when it
     * says no.
     *
     * @param apart one bit for each sound that only the two or only the third has
     */
    static boolean couldBeJoined(int bothLengths, int length, int apart) {
        return Math.abs(bothLengths - length) <= 2 && Integer.bitCount(apart) <= JOINED_APART;
    }

    /** How many kinds of sounds the slips that are forgiven in a word of this length can change. */
    private static int soundsApart(int length) {
        return length <= 3 ? 3 : length <= 6 ? 4 : 5;
    }

    private static long number(String letters) {
        long number = 7;
        for (int i = 0; i < letters.length(); i++) {
            number = number * 1_000_003 + letters.charAt(i);
        }
        return number;
    }

    private static int soundsIn(String word) {
        int sounds = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            sounds |= 1 << (letter < SOUND_OF.length ? SOUND_OF[letter] : Math.floorMod(letter, 20) + 9);
        }
        return sounds;
    }

    private static int[] soundOfLetters() {
        int[] sound = new int[128];
        Arrays.setAll(sound, letter -> Math.floorMod(letter, 20) + 9);
        String[] alike = {"fpvbw", "gkqc", "dt", "szjy", "lr", "uo", "ei", "mn"};
        for (int kind = 0; kind < alike.length; kind++) {
            for (char letter : alike[kind].toCharArray()) {
                sound[letter] = kind + 1;
            }
        }
        return sound;
    }
}
