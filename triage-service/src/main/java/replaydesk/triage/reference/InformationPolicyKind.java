package replaydesk.triage.reference;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;

/** The policy of information requests: its time zone is known, and the reminder comes before the lapse. */
@Singleton
public final class InformationPolicyKind implements ReferenceKind<InformationPolicy> {

    @Override
    public String name() {
        return InformationPolicy.KIND;
    }

    @Override
    public String stage() {
        return "triage";
    }

    @Override
    public Class<InformationPolicy> type() {
        return InformationPolicy.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of(InformationPolicy.KEY);
    }

    @Override
    public void check(InformationPolicy policy, Check check) {
        try {
            ZoneId.of(policy.timeZone());
        } catch (DateTimeException e) {
            check.wrong("/timeZone", "Expected a time zone such as Europe/Stockholm, but there is no %s",
                    policy.timeZone());
        }
        if (policy.remindBefore() >= policy.lapseAfter()) {
            check.wrong("/remindBefore", "Expected fewer days than the %d after which a request lapses",
                    policy.lapseAfter());
        }
    }
}
