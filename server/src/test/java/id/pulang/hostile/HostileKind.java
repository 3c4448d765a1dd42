package id.pulang.hostile;

import java.io.IOException;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a connection does that means no good. */
public enum HostileKind {

    /** A head of which a byte comes each second. */
    SLOW_HEADS {
        @Override
        void attack(Line line, Random random) throws IOException {
            line.send("GET " + line.page() + " HTTP/1.1\nHost: " + line.host() + "\nX-Word: ")
                    .drip("x");
        }
    },
    /** A form of which a byte comes each second. */
    SLOW_BODIES {
        @Override
        void attack(Line line, Random random) throws IOException {
            line.send(form(line, "Content-Length: 60000\n\nusername=")).drip("x");
        }
    },
    /** A connection on which nothing is said. */
    IDLE {
        @Override
        void attack(Line line, Random random) throws IOException {
            line.stay();
        }
    },
    /** A long answer that is taken off byte by byte. */
    SLOW_READERS {
        @Override
        void attack(Line line, Random random) throws IOException {
            line.send(get(line, "/webjars/tabler__core/1.4.0/dist/css/tabler.min.css", ""))
                    .sip();
        }

        @Override
        int receiveBuffer() {
            return 1024;
        }
    },
    /** A file of 20 MB, from somebody who has logged in or from a stranger. */
    UPLOADS {
        @Override
        void attack(Line line, Random random) throws IOException {
            String begin = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
            String end = "\r\n--x--\r\n";
            line.send("POST /desk/incidents/" + UUID.randomUUID() + "/lists HTTP/1.1\nHost: " + line.host() + "\n"
                    + line.cookie() + "Content-Type: multipart/form-data; boundary=x\nContent-Length: "
                    + (begin.length() + FILE + end.length()) + "\n\n");
            line.send(begin);
            byte[] piece = new byte[PIECE];
            random.nextBytes(piece);
            for (int sent = 0; sent < FILE && !line.isOver(); sent += PIECE) {
                line.send(piece);
            }
            line.send(end).answer();
        }
    },
    /** What is soon asked and long in doing: passwords to compare, codes to look up, reports to read. */
    DEAR_REQUESTS {
        @Override
        void attack(Line line, Random random) throws IOException {
            while (!line.isOver()) {
                String page = line.send(get(line, "/login", "")).answer();
                String fields = "username=nobody" + random.nextInt(1000) + "&password=" + random.nextLong() + "&_csrf="
                        + found("name=\"_csrf\" value=\"([^\"]+)", page);
                line.send(form(
                        line,
                        "Cookie: " + found("(?i)set-cookie: (pulang=[^;]+)", page) + "\nContent-Length: "
                                + fields.length() + "\n\n" + fields));
                line.answer();
                line.send(get(line, "/verify/" + random.nextInt(), "")).answer();
                String report = "{\"csp-report\":{\"document-uri\":\"/" + "a".repeat(16_000) + "\"}}";
                line.send("POST /reports/policy HTTP/1.1\nHost: " + line.host()
                        + "\nContent-Type: application/csp-report\nContent-Length: " + report.length() + "\n\n"
                        + report);
                line.answer();
            }
        }
    },
    /** A head of 64 kB. */
    HUGE_HEADS {
        @Override
        void attack(Line line, Random random) throws IOException {
            line.send(get(line, line.page(), "X-Word: " + "x".repeat(64_000) + "\n"))
                    .answer();
        }
    },
    /** A thousand requests at once, of which no answer is read. */
    PIPELINED {
        @Override
        void attack(Line line, Random random) throws IOException {
            line.send(get(line, line.page(), "").repeat(1000)).stay();
        }
    },
    /** A request, after which nothing can come and no answer is read. */
    HALF_CLOSED {
        @Override
        void attack(Line line, Random random) throws IOException {
            line.send(form(line, "Content-Length: 60000\n\nusername=x"))
                    .endsSending()
                    .stay();
        }
    },
    /** A body in pieces, whose first piece never begins. */
    SLOW_PIECES {
        @Override
        void attack(Line line, Random random) throws IOException {
            line.send(form(line, "Transfer-Encoding: chunked\n\n5\nusern\n5;")).drip("x");
        }
    },
    /** A connection on which a little is asked each second. */
    KEPT_ALIVE {
        @Override
        void attack(Line line, Random random) throws IOException {
            line.drip(get(line, line.page(), ""));
        }
    },
    /** Anything. */
    NOISE {
        @Override
        void attack(Line line, Random random) throws IOException {
            for (int sent = 0; sent < PIECE && !line.isOver(); sent += 100) {
                line.sendNoise(random, 100);
                Line.pause(10);
            }
        }
    };

    private static final int PIECE = 64 * 1024;
    private static final int FILE = 320 * PIECE;

    /** Does it once, until the server hangs up or the time of the line is over. */
    abstract void attack(Line line, Random random) throws IOException;

    /** How many bytes it takes at once; 0 for as many as usual. */
    int receiveBuffer() {
        return 0;
    }

    private static String get(Line line, String path, String headers) {
        return "GET " + path + " HTTP/1.1\nHost: " + line.host() + "\n" + headers + "\n";
    }

    private static String form(Line line, String rest) {
        return "POST " + line.page() + " HTTP/1.1\nHost: " + line.host()
                + "\nContent-Type: application/x-www-form-urlencoded\n" + rest;
    }

    private static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
