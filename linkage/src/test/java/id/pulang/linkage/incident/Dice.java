package id.pulang.linkage.incident;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that can be repeated: the same seed, the same throws. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the choices; the first are likelier, as with names. */
    <T> T oneOfMostlyFirst(List<T> choices) {
        double skewed = Math.pow(random.nextDouble(), 1.7);
        return choices.get((int) (skewed * choices.size()));
    }

    <T> void shuffle(List<T> things) {
        Collections.shuffle(things, random);
    }

    String digits(int count) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    double bell() {
        return random.nextGaussian();
    }
}
