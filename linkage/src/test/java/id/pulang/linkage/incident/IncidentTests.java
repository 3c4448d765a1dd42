package id.pulang.linkage.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsExactlyThePeopleOfTheDemoIncidentAndJoinsNobodyWrongly() {
        var incident = IncidentFolder.read(Path.of("..", "demo-data"));

        var review = new AnsweringOfficer(incident).review();

        assertThat(review.wrong()).isEmpty();
        assertThat(review.after().groups()).hasSize(122);
        assertThat(review.split()).isEmpty();
        assertThat(review.asked()).hasSizeLessThan(80);
    }

    @ParameterizedTest
    @CsvSource({"110, 1.0, 11", "110, 1.0, 21", "60, 1.5, 31"})
    void findsThePeopleOfOtherIncidents(int people, double noise, long seed) throws IOException {
        IncidentGenerator.write(folder, people, noise, seed);
        var incident = IncidentFolder.read(folder);

        var review = new AnsweringOfficer(incident).review();

        assertThat(review.wrong()).isEmpty();
        assertThat(review.after().groups().size()).isBetween(incident.people() - 1, incident.people() + 1);
    }

    @Test
    void inventsTheSameIncidentFromTheSameSeed() throws IOException {
        IncidentGenerator.write(folder.resolve("one"), 40, 1, 5);
        IncidentGenerator.write(folder.resolve("two"), 40, 1, 5);

        var one = IncidentFolder.read(folder.resolve("one"));

        assertThat(one).isEqualTo(IncidentFolder.read(folder.resolve("two")));
    }
}
