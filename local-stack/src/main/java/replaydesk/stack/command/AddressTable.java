package replaydesk.stack.command;

import java.util.ArrayList;
import java.util.List;
import replaydesk.stack.LocalStack;
import replaydesk.stack.service.StackService;

/** The table of all addresses, printed when all is ready. */
final class AddressTable {
    private AddressTable() {
    }

    static String of(LocalStack stack) {
        List<String> lines = new ArrayList<>(List.of("", row("part", "address", "look at")));
        for (StackService service : stack.settings().services()) {
            String uri = stack.uri(service).toString();
            lines.add(row(service.word(), uri, uri + "/q/swagger-ui"));
        }
        lines.add(row("kafka", stack.kafka().bootstrapServers(),
                "topics case-events, reference-data, problem-events, booking-events, dead-letters"));
        lines.add(row("postgres", stack.postgres().host() + ":" + stack.postgres().port(),
                "user and database replaydesk, password in " + stack.settings().data().resolve("postgres/password")));
        lines.add(row("smtp", "127.0.0.1:" + stack.mail().smtpPort(), "what was sent: " + stack.mail().uri()));
        lines.add("");
        lines.add("A token: ./replaydesk token anna    Logs: ./replaydesk logs "
                + stack.settings().layout().edge().word()
                + " -f    Stop: Ctrl-C or ./replaydesk down");
        return String.join("\n", lines);
    }

    private static String row(String part, String address, String note) {
        return "  %-14s %-26s %s".formatted(part, address, note);
    }
}
