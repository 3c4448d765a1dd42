package id.pulang.edge.web.connections;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.MovingClock;
import id.pulang.edge.web.TokenBuckets;
import io.github.bucket4j.Bucket;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

@Tag("security")
class ArrivingBodyTests {

    private static final int PIECE = 64 * 1024;
    private static final long FILE = 20L * 1024 * 1024;

    private final MovingClock clock = MovingClock.standing();
    private final Bucket leftByStrangers =
            TokenBuckets.one(32 * 1024 * 1024, 8 * 1024 * 1024, Duration.ofSeconds(1), clock);

    @Test
    void ofOneStrangerIsReadToItsEndSoThatTheySeeTheAnswer() throws Exception {
        assertThat(ends(new Sent(FILE), false)).isTrue();
    }

    @Test
    void ofManyStrangersIsHungUpOn() throws Exception {
        ends(new Sent(FILE), false);
        var second = new Sent(FILE);

        boolean ends = ends(second, false);

        assertThat(ends).isFalse();
        assertThat(second.taken).isLessThan(13L * 1024 * 1024);
    }

    @Test
    void ofAnOfficerIsReadHoweverMuchStrangersSend() throws Exception {
        ends(new Sent(FILE), false);
        ends(new Sent(FILE), false);

        assertThat(ends(new Sent(FILE), true)).isTrue();
    }

    @Test
    void isReadAgainAsTimePasses() throws Exception {
        ends(new Sent(FILE), false);
        ends(new Sent(FILE), false);

        clock.moveOn(Duration.ofSeconds(4));

        assertThat(ends(new Sent(FILE), false)).isTrue();
    }

    private boolean ends(Sent sent, boolean trusted) throws IOException {
        var settings = new ConnectionSettings(
                100,
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                DataSize.ofKilobytes(8),
                DataSize.ofKilobytes(64),
                List.of());
        try (var line = SocketChannel.open()) {
            var body = new ArrivingBody(sent, line, settings, leftByStrangers);
            if (trusted) {
                body.trust();
            }
            return body.endsAfterAll(new Request());
        }
    }

    /** A body of some length, which comes as fast as it is read. */
    private static final class Sent implements InputBuffer {

        private final long length;
        private long taken;

        Sent(long length) {
            this.length = length;
        }

        @Override
        public int doRead(ApplicationBufferHandler into) {
            if (taken >= length) {
                return -1;
            }
            taken += PIECE;
            return PIECE;
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
