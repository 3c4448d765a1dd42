package id.pulang.edge.web.connections;

import id.pulang.identity.transactions.ConcurrentMultiset;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Serves so many requests of one address at once, also where a proxy says whose they are. */
final class FewRequests extends ValveBase {

    private final int most;
    private final ConcurrentMultiset<String> served = new ConcurrentMultiset<>();

    FewRequests(int most) {
        super(true);
        this.most = most;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String whose = Neighbours.of(request.getRemoteAddr());
        try {
            if (served.add(whose) > most) {
                response.setHeader("Retry-After", "5");
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            } else {
                getNext().invoke(request, response);
            }
        } finally {
            served.remove(whose);
        }
    }
}
