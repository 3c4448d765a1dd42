package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pictures of the story show the pages of today. */
class PicturesTests {

    @Test
    void noPictureIsOlderThanItsTemplate() {
        Stream<String> old = PictureList.read().entrySet().stream()
                .filter(each -> !PictureList.print(each.getValue().template())
                        .equals(each.getValue().print()))
                .map(each -> "docs/pictures/" + each.getKey() + " is older than "
                        + each.getValue().template() + ".jte");

        assertThat(old).as("./pulang test --pictures makes them anew").isEmpty();
    }

    @Test
    void eachPictureOfTheStoryIsThere() {
        assertThat(PictureList.read().keySet())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Stream.of(name, name + "-1280"))
                        .anyMatch(each -> PictureList.file(each).toFile().exists()));
    }
}
