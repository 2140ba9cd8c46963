import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Modal } from '#ui/form/modal.js';
import { finishLogin } from '#ui/form/session.js';
import { useViewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { loginMethods } from './auth.js';
import { LoginForm, ProviderLink } from './login-form.js';

/** The login dialog over the page after the login has expired: everything typed there stays. */
export function LoginAgain() {
  const text = useWords('account');
  const queries = useQueryClient();
  const email = useViewer().data?.viewer.email ?? '';
  const methods = useQuery({ queryKey: ['auth/methods'], queryFn: loginMethods });
  const onLogin = () => {
    finishLogin(true);
    void queries.invalidateQueries();
  };
  return (
    <Modal title={text.expiredTitle} onClose={() => finishLogin(false)}>
      <p>{text.expiredLead}</p>
      {methods.data?.local !== false && <LoginForm email={email} onLogin={onLogin} />}
      {methods.data?.openidConnect && (
        <>
          <ProviderLink name={methods.data.openidConnect.name} to="/accesso" newTab />
          <p>
            <button type="button" className="btn btn-outline-primary" onClick={onLogin}>
              {text.haveLoggedIn}
            </button>
          </p>
        </>
      )}
    </Modal>
  );
}
