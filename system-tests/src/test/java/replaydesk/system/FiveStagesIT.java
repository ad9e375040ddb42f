package replaydesk.system;

import org.junit.jupiter.api.Order;
import replaydesk.stack.layout.Layout;
import replaydesk.system.stack.InLayout;

/** The five stages in one process. */
@InLayout(Layout.DESK)
@Order(1)
class FiveStagesIT extends FiveStages {
}
