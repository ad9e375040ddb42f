/** What an instance does now and then: follows a change of generation, keeps figures, expires outcomes, tells whether it is ready. */
package replaydesk.kit.maintenance;
