/** How many open cases each specialist has, and who got the last one when (R15). */
package replaydesk.escalation.load;
