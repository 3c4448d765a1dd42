package id.pulang.linkage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.decision.TrainingLabels;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.PersonRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Two rows of one telephone, in lists that show whether a telephone is somebody's own. */
class OwnNumbersTests {

    private static final String[] SOUNDS = {"ba", "di", "ko", "lu", "me", "na", "po", "ra", "si", "tu", "wo", "ye"};
    private static final LocalDate ELDEST = LocalDate.of(1940, 1, 1);
    private static final String PHONE = "081234567890";

    private final SplittableRandom random = new SplittableRandom(5);
    private final List<PersonRecord> records = new ArrayList<>();

    @Test
    void joinANameWithABirthThatIsFarOff() {
        oneNameWithBirthsFarApart();
        peopleOfOwnPhones(40);

        assertThat(firstTwoAreJoined()).isTrue();
    }

    @Test
    void areNoneWhereHouseholdsShareThem() {
        oneNameWithBirthsFarApart();
        for (int household = 0; household < 4; household++) {
            String phone = phone();
            String family = word();
            twice(word() + ' ' + family, phone);
            twice(word() + ' ' + family, phone);
        }
        peopleOfOwnPhones(40);

        assertThat(firstTwoAreJoined()).isFalse();
    }

    @Test
    void areNotWhatAnAgentStatesForMany() {
        oneNameWithBirthsFarApart();
        for (int client = 0; client < 4; client++) {
            state(word() + ' ' + word(), born(), PHONE);
        }
        peopleOfOwnPhones(200);

        assertThat(firstTwoAreJoined()).isFalse();
    }

    @Test
    void tellPeopleOfAShortListWithoutBirths() {
        for (int person = 0; person < 4; person++) {
            String name = word() + " Damanik";
            String account = phone();
            for (int row = 0; row < 3; row++) {
                records.add(SomeRecord.of("row " + records.size(), "list", name)
                        .detailed("Account", Detail.Kind.CODE, account)
                        .record());
            }
        }

        assertThat(firstTwoAreJoined()).isTrue();
    }

    private void oneNameWithBirthsFarApart() {
        state("Kalinda Damanik", "1989-01-11", PHONE);
        state("Kalinda Damanik", "1989-06-29", PHONE);
    }

    private void peopleOfOwnPhones(int people) {
        for (int person = 0; person < people; person++) {
            twice(word() + ' ' + word(), phone());
        }
    }

    private boolean firstTwoAreJoined() {
        int[] groups = new BatchLinkage(records, TrainingLabels.nothing(), OptionalDouble.empty()).groupOf();
        return groups[0] == groups[1];
    }

    private void twice(String name, String phone) {
        String born = born();
        state(name, born, phone);
        state(name, born, phone);
    }

    private void state(String name, String born, String phone) {
        records.add(SomeRecord.of("row " + records.size(), "list", name)
                .born(born)
                .stating("phone", phone)
                .record());
    }

    private String born() {
        return ELDEST.plusDays(random.nextInt(15_000)).toString();
    }

    private String phone() {
        return "08" + (1_000_000_000L + random.nextLong(8_999_999_999L));
    }

    private String word() {
        var word = new StringBuilder();
        for (int sound = 0; sound < 4; sound++) {
            word.append(SOUNDS[random.nextInt(SOUNDS.length)]);
        }
        return word.toString();
    }
}
