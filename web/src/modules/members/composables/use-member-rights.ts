import { computed } from 'vue';
import { useSession } from '../../../app/session.ts';
import type { MemberRecordFragment } from '../../../generated/graphql.ts';

/** Whether the viewer may change the record of a member, as the server judges it. */
export function useMemberRights(member: () => MemberRecordFragment) {
  const { viewer, may, is } = useSession();

  const changes = computed(() => {
    if (is('ADMINISTRATOR') || is('COORDINATOR')) return true;
    const me = viewer.value?.person.id;
    return (member().careTeam ?? []).some(
      ({ person, role }) => person.id === me && (role === 'COUNSELOR' || role === 'COORDINATOR'),
    );
  });

  return {
    mayEdit: computed(() => changes.value && may('MEMBER_EDIT')),
    mayManageTeam: computed(() => changes.value && may('CARE_TEAM_MANAGE')),
    mayRestore: computed(() => changes.value && may('MEMBER_RESTORE')),
  };
}
