package replaydesk.bench.client;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.Impact;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.Priority;
import replaydesk.events.value.SolutionKind;
import replaydesk.events.value.Urgency;

/** Commands on a case, as the bodies that the API takes. Null fields are left out. */
public sealed interface DeskCommand {

    /** The path below the case. */
    @JsonIgnore
    String path();

    /** The path that the command is sent to: below the case, unless overridden. */
    @JsonIgnore
    default String address(String reference) {
        return DeskClient.CASES + "/" + reference + path();
    }

    /** Tells whether a person must name the view that the command was decided on. */
    @JsonIgnore
    default boolean onView() {
        return false;
    }

    /** The registration of a case; it has no path below one. */
    record Register(String organisation, Contact requester, Channel channel, String subject, String description,
            String product, String language, List<ExternalReference> externalReferences) implements DeskCommand {

        /** The requester. */
        public record Contact(String id, Boolean internal, String name, String email, String phone, String language) {
        }

        @Override
        public String path() {
            return "";
        }
    }

    /** A message: received from requesters and systems, sent by operators. */
    record Message(String text, Channel channel, MessageKind kind, String onBehalfOf, UUID answersRequest)
            implements DeskCommand {
        @Override
        public String path() {
            return "/messages";
        }
    }

    /** An internal note. */
    record Note(String text) implements DeskCommand {
        @Override
        public String path() {
            return "/notes";
        }
    }

    /** A person's classification. */
    record Classify(CaseType type, String category, Impact impact, Urgency urgency, Priority priority)
            implements DeskCommand {
        @Override
        public String path() {
            return "/classification";
        }

        @Override
        public boolean onView() {
            return true;
        }
    }

    /** A question to the requester. */
    record Ask(InformationKind kind, List<String> questions, Duration lapsesAfter) implements DeskCommand {
        @Override
        public String path() {
            return "/information-requests";
        }
    }

    /** An assignment; without team and specialist to nobody. */
    record Assign(Integer level, String team, String specialist, String reason) implements DeskCommand {
        @Override
        public String path() {
            return "/assignment";
        }

        @Override
        public boolean onView() {
            return true;
        }
    }

    /** A move to a higher level, and to a team where it is known. */
    record Escalate(int toLevel, EscalationKind kind, String team, String reason) implements DeskCommand {
        @Override
        public String path() {
            return "/escalations";
        }

        @Override
        public boolean onView() {
            return true;
        }
    }

    /** A move back to a lower level, and to a team where it is known. */
    record HandBack(int toLevel, String team, String reason) implements DeskCommand {
        @Override
        public String path() {
            return "/hand-backs";
        }

        @Override
        public boolean onView() {
            return true;
        }
    }

    /** Work rests. */
    record Suspend(Instant until, String reason) implements DeskCommand {
        @Override
        public String path() {
            return "/suspension";
        }
    }

    /** A resumption of the work. */
    record Resume(String reason) implements DeskCommand {
        @Override
        public String path() {
            return "/resumption";
        }
    }

    /** A solution for the requester to try. */
    record Propose(SolutionKind kind, String text) implements DeskCommand {
        @Override
        public String path() {
            return "/solutions";
        }

        @Override
        public boolean onView() {
            return true;
        }
    }

    /** The acceptance of the solution of that number, sent by the requester or by somebody whom the requester told. */
    record Accept(@JsonIgnore int solution, String reason, String onBehalfOf) implements DeskCommand {
        @Override
        public String path() {
            return "/solutions/" + solution + "/acceptance";
        }
    }

    /** The rejection of the solution of that number, sent by the requester or by somebody whom the requester told. */
    record Reject(@JsonIgnore int solution, String reason, String onBehalfOf) implements DeskCommand {
        @Override
        public String path() {
            return "/solutions/" + solution + "/rejection";
        }
    }

    /** The closure of the case. */
    record Close(ClosureCode code, String result, String cause) implements DeskCommand {
        @Override
        public String path() {
            return "/closure";
        }

        @Override
        public boolean onView() {
            return true;
        }
    }

    /** The reopening of a closed case. */
    record Reopen(String reason) implements DeskCommand {
        @Override
        public String path() {
            return "/reopening";
        }
    }

    /**
     * The requester's answer to the survey, at the link that needs no login.
     *
     * @param token the link's token
     * @param satisfaction from 1 to 5
     */
    record GiveFeedback(@JsonIgnore String token, int satisfaction) implements DeskCommand {
        @Override
        public String path() {
            return "/api/v1/feedback/" + token;
        }

        @Override
        public String address(String reference) {
            return path();
        }
    }
}
