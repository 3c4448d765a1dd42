package id.pulang.pages.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.ForEveryone;
import id.pulang.identity.endpoints.UnreadableRequest;
import id.pulang.journeys.HttpOfficers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What cannot be read behind the edge is a fault of ours with a number; what a request holds is the sender's. */
@PulangTest
@Tag("security")
@ExtendWith(OutputCaptureExtension.class)
class FaultsOfOursTests {

    private static final RequestMappingInfo DOOR =
            RequestMappingInfo.paths("/desk/broken-door").build();
    private static final Pattern NUMBER = Pattern.compile("Mishap ([0-9A-F]{8})");

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void aStoredWordThatNobodyKnowsIsOurs(CapturedOutput log) throws NoSuchMethodException {
        for (String broken : List.of("word", "id", "day", "number")) {
            HttpResponse<byte[]> answer = open(broken);

            assertThat(answer.statusCode()).as(broken).isEqualTo(500);
            var number =
                    NUMBER.matcher(log.getAll()).results().toList().getLast().group(1);
            assertThat(new String(answer.body(), UTF_8)).as(broken).contains(number);
        }
    }

    @Test
    void aRequestThatNobodyCanReadIsTheSenders(CapturedOutput log) throws NoSuchMethodException {
        assertThat(open("typed").statusCode()).isEqualTo(400);
        assertThat(log.getAll()).contains("could not be read").doesNotContain("Mishap", "kuda");
    }

    private HttpResponse<byte[]> open(String what) throws NoSuchMethodException {
        mappings.registerMapping(DOOR, new Door(), Door.class.getMethod("open", String.class));
        try {
            return new HttpOfficers(accounts, port)
                    .as(SomeActors.consular())
                    .ask("GET", "/desk/broken-door?what=" + what, Map.of("Accept", "text/html"));
        } finally {
            mappings.unregisterMapping(DOOR);
        }
    }

    /** A page whose door reads broken data. */
    public static final class Door {

        /** No compiler knows it. */
        private static final String BROKEN = String.join("", "ku", "da");

        /** Reads it. */
        @ForEveryone
        public String open(@RequestParam String what) {
            return switch (what) {
                case "word" -> Role.valueOf(BROKEN).name();
                case "id" -> UUID.fromString(BROKEN).toString();
                case "day" -> LocalDate.parse(BROKEN).toString();
                case "number" -> new CaseNumber(BROKEN).value();
                default -> UnreadableRequest.read(() -> Role.valueOf(BROKEN)).name();
            };
        }
    }
}
