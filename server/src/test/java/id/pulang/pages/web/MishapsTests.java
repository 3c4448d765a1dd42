package id.pulang.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Tag("security")
class MishapsTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void answersAFormThatIsTooLongAsItsReaderSays() throws Exception {
        new Mishaps().doFilter(request, response, (_, _) -> {
            throw new InvalidParameterException("too long", 413);
        });

        assertThat(response.getStatus()).isEqualTo(413);
    }

    /** Tomcat would else write a whole trace into the log for each connection of a stranger. */
    @Test
    void saysNothingMoreOnceAnAnswerHasBegun() {
        response.setCommitted(true);

        assertThatCode(() -> new Mishaps().doFilter(request, response, (_, _) -> {
                    throw new InvalidParameterException("broken off", 400);
                }))
                .doesNotThrowAnyException();
    }
}
