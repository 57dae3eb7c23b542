import {
  computed,
  defineAsyncComponent,
  inject,
  provide,
  shallowRef,
  type InjectionKey,
  type Ref,
} from 'vue';

/** Which members are picked, while somebody picks. */
export interface Selection {
  /** Null while nobody picks. */
  picked: Ref<ReadonlySet<string> | null>;
  toggle: (id: string) => void;
  /** Whether a member can be picked. */
  may: (member: { careTeam?: readonly { person: { id: string } }[] | null }) => boolean;
}

const KEY: InjectionKey<Selection> = Symbol('selection');

/**
 * Members picked from the list, for a hand-over of a part of them: those on whose care team somebody is.
 * @param of the person whose members can be picked
 */
export function provideSelection(of: () => string | undefined) {
  const picked = shallowRef<ReadonlySet<string> | null>(null);
  const selection: Selection = {
    picked,
    toggle: (id) => {
      const next = new Set(picked.value);
      if (!next.delete(id)) next.add(id);
      picked.value = next;
    },
    may: ({ careTeam }) => careTeam?.some(({ person }) => person.id === of()) ?? false,
  };
  provide(KEY, selection);
  return {
    picked,
    ids: computed(() => [...(picked.value ?? [])]),
    begin: () => (picked.value = new Set()),
    end: () => (picked.value = null),
  };
}

/** Loaded when somebody begins to pick: no row has it before. */
export const PickMember = defineAsyncComponent(() => import('../components/PickMember.vue'));

/** The selection of the page around; undefined where there is none. */
export const useSelection = (): Selection | undefined => inject(KEY, undefined);
