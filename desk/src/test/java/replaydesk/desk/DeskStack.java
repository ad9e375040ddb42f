package replaydesk.desk;

import java.util.HashMap;
import java.util.Map;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

/** Kafka, PostgreSQL and the private key with which the desk issues tokens itself. */
public class DeskStack extends TestStack {

    @Override
    public Map<String, String> start() {
        var config = new HashMap<>(super.start());
        config.put("replaydesk.gateway.tokens.private-key", TestTokens.privateKeyLocation());
        return config;
    }
}
