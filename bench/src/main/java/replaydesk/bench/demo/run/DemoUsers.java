package replaydesk.bench.demo.run;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.HttpTransport;

/**
 * The users who work on the incidents.
 *
 * @param client the client's own desk, which registers cases and speaks for their requesters
 * @param operators the operators of this desk
 */
public record DemoUsers(DeskClient client, List<DeskClient> operators) {

    /** Returns the demo users, with tokens of the local issuer. */
    public static DemoUsers signIn(HttpTransport transport, URI edge) {
        return new DemoUsers(DeskClient.of(transport, edge, "desk"),
                Stream.of("anna", "boris", "cecilia").map(user -> DeskClient.of(transport, edge, user)).toList());
    }

    /** Returns the operator of an incident, always the same one. */
    public DeskClient operator(String incident) {
        return operators.get(Math.floorMod(incident.hashCode(), operators.size()));
    }
}
