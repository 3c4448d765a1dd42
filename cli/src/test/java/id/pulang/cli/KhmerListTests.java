package id.pulang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KhmerListTests {

    private static final Path DEMO = Path.of("..", "demo-data");
    private static final String POLICE = "1-police-custody-list.csv";
    private static final int QUESTIONS_MORE = 16;

    private static int questionsInLatin;

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void linkTheListsAsTheyAre() {
        questionsInLatin = questions(link(DEMO.resolve(POLICE)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsThePeopleOfTheDemoWhereThePoliceWriteKhmer(long seed) throws IOException {
        List<String> latin = Files.readAllLines(DEMO.resolve(POLICE));
        Files.write(folder.resolve(POLICE), new KhmerClerk(seed).list(latin));

        String out = link(folder.resolve(POLICE));

        assertThat(out).contains("\"wrongJoins\":0", "\"peopleAfterQuestions\":122");
        assertThat(questions(out)).isLessThanOrEqualTo(questionsInLatin + QUESTIONS_MORE);
    }

    private static String link(Path police) {
        var arguments = new ArrayList<>(List.of("link", police.toString()));
        for (String list : List.of(
                "2-hospital-patients.xlsx",
                "3-embassy-registration.csv",
                "4-taken-from-workplace.csv",
                "5-reregistration-detention.xlsx",
                "6-family-reports.csv")) {
            arguments.add(DEMO.resolve(list).toString());
        }
        arguments.addAll(List.of("--truth", DEMO.resolve("truth.csv").toString(), "--json"));
        return CommandOutput.of(arguments);
    }

    private static int questions(String out) {
        Matcher found = Pattern.compile("\"questions\":(\\d+)").matcher(out);
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
