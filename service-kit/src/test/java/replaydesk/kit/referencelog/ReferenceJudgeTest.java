package replaydesk.kit.referencelog;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.kit.reference.Documents.NOW;
import static replaydesk.kit.reference.Documents.category;
import static replaydesk.kit.reference.Documents.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.Finding;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.reference.ReferenceKind;

/** Tests what a writer of reference data appends, and what it refuses. */
class ReferenceJudgeTest {

    private static final UUID COMMAND = new UUID(9, 9);

    private record Linked(String parent) {
    }

    private static final class Links implements ReferenceKind<Linked> {

        @Override
        public String name() {
            return "category";
        }

        @Override
        public String stage() {
            return "triage";
        }

        @Override
        public Class<Linked> type() {
            return Linked.class;
        }

        @Override
        public Set<String> keys() {
            return Set.of("root", "network", "wifi", "lan");
        }

        @Override
        public void check(Linked document, Check check) {
            check.names("/parent", "category", document.parent());
        }
    }

    private final ReferenceData data = ReferenceData.of(List.of(saved("other", 1), saved("network", 1)), 2);

    private static ReferenceChange change(String key, int presumed, Map<String, String> content) {
        return new ReferenceChange(new Links(), key, presumed, content == null ? null : Content.of(content),
                content == null ? null : new Linked(content.get("parent")), null, "lena", COMMAND);
    }

    private Saved refused(ReferenceChange change) {
        return ReferenceJudge.judge(change, data, NOW).instead();
    }

    @Test
    void theNextVersionSaysWhoSavedItAndWhatItNames() {
        var judged = ReferenceJudge.judge(change("wifi", 0, Map.of("parent", "network")), data, NOW);

        assertThat(judged.instead()).isNull();
        assertThat(judged.document().version()).isEqualTo(1);
        assertThat(judged.document().names()).containsExactly(category("network"));
        assertThat(judged.document().actor()).isEqualTo("lena");
        assertThat(judged.document().source()).isEqualTo("replaydesk/triage-service");
    }

    @Test
    void aKeyThatNobodyDefinedIsWrong() {
        assertThat(refused(change("wifi", 0, Map.of("parent", "radio")))).isEqualTo(new Saved.Wrong(List.of(
                new Finding("/parent", "Expected a category that is in force, but there is no radio"))));
    }

    @Test
    void anotherVersionThanThePresumedOneIsOutdated() {
        assertThat(refused(change("network", 0, Map.of()))).isEqualTo(new Saved.Outdated(1));
        assertThat(refused(change("network", 2, Map.of()))).isEqualTo(new Saved.Outdated(1));
        assertThat(refused(change("wifi", 1, Map.of()))).isEqualTo(new Saved.Outdated(0));
    }

    @Test
    void aRepeatGetsItsFirstAnswerAndAnotherContentUnderItDoesNot() {
        var first = new ReferenceDocument(category("network"), 2, null, Content.of(Map.of("parent", "other")),
                Set.of(), "replaydesk/triage-service", "lena", COMMAND, NOW);
        var after = data.with(first);

        assertThat(ReferenceJudge.judge(change("network", 1, Map.of("parent", "other")), after, NOW).instead())
                .isEqualTo(new Saved.Written(first, true));
        assertThat(ReferenceJudge.judge(change("network", 1, Map.of()), after, NOW).instead())
                .isEqualTo(new Saved.Reused());
    }

    @Test
    void onlyWhatNobodyNamesAndNobodyNeedsIsRetired() {
        assertThat(refused(change("network", 1, null))).isInstanceOfSatisfying(Saved.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo("needed"));
        assertThat(ReferenceJudge.judge(change("other", 1, null), data, NOW).document().retired()).isTrue();

        var named = data.with(saved(new ReferenceKey("product", "vpn"), 1, Map.of(), category("other")));
        assertThat(ReferenceJudge.judge(change("other", 1, null), named, NOW).instead())
                .isInstanceOfSatisfying(Saved.Refused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo("still-named");
                    assertThat(refused.detail()).contains("product/vpn");
                });
        assertThat(refused(change("wifi", 0, null))).isInstanceOfSatisfying(Saved.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo("retired"));
    }

    @Test
    void aKindWithKeysOfItsOwnHasNoOthers() {
        assertThat(refused(change("radio", 0, Map.of()))).isInstanceOfSatisfying(Saved.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo("unknown-key"));
    }
}
