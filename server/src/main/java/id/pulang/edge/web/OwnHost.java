package id.pulang.edge.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Serves only the name that is set as ours, or where none is set the names of this machine: whatever a request calls us
 * would else stand in redirects and on printed papers.
 */
final class OwnHost extends ValveBase {

    /** Source: RFC 9110, 15.5.20. */
    private static final int MISDIRECTED = 421;

    private static final String SAID = """
            Pulang tidak dilayani dengan nama ini. Pulang is not served under this name; PULANG_ORIGIN sets it.
            """;

    private final String own;

    /**
     * Takes the address of the installation.
     *
     * @param origin scheme, host and perhaps port; empty if none is set
     */
    OwnHost(String origin) {
        super(true);
        String host = origin.substring(origin.indexOf("//") < 0 ? 0 : origin.indexOf("//") + 2);
        this.own = host.split("[:/]", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (isOurs(request.getServerName())) {
            getNext().invoke(request, response);
        } else {
            refuse(response);
        }
    }

    boolean isOurs(String host) {
        return own.isEmpty() || SecureElsewhere.isHere(own)
                ? SecureElsewhere.isHere(host)
                : own.equals(host.toLowerCase(Locale.ROOT));
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(MISDIRECTED);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(SAID);
    }
}
