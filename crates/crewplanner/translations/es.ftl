skip = Ir al contenido
nav-main = Menú principal
nav-home = Inicio
nav-integrations = Integraciones
nav-qualified = Formación
nav-breadcrumb = Ruta de navegación
menu-profile = Perfil
menu-of = Menú de perfil de { $name }
menu-of-new =
    { $count ->
        [one] Menú de perfil de { $name }, un curso nuevo
       *[other] Menú de perfil de { $name }, { $count } cursos nuevos
    }
menu-of-late =
    { $late ->
        [one] Menú de perfil de { $name }, un curso con retraso
       *[other] Menú de perfil de { $name }, { $late } cursos con retraso
    }
menu-of-both =
    Menú de perfil de { $name }, { $count ->
        [one] un curso nuevo
       *[other] { $count } cursos nuevos
    }, { $late ->
        [one] uno con retraso
       *[other] { $late } con retraso
    }
menu-employee = { $departments }, { $client }
menu-admin = Administración, { $client }
menu-my-profile = Mi perfil
menu-opens-mobietrain = abre la aplicación MobieTrain
menu-sign-out = Cerrar sesión
error-home = Ir al inicio

art-label = Dibujo de un día de planificación
art-line = Cada turno, cada barra, cada puerta. Un solo plan para todo el equipo.

company-title = ¿Para qué empresa trabajas?
company-lede = Cada empresa tiene su propia dirección en CrewPlanner.
company-label = Nombre de la empresa en la dirección
company-unknown = Aquí no hay ninguna empresa con este nombre. Comprueba la dirección en el mensaje de tu responsable de planificación.
company-button = Continuar
company-help = ¿No lo tienes claro? Tu responsable de planificación puede darte la dirección.

sign-in-title = Iniciar sesión
sign-in-to = Inicia sesión en { $client }
sign-in-lede = Usa la dirección de correo que tu equipo de planificación tiene de ti, o tu número de empleado.
sign-in-name = Correo electrónico o número de empleado
sign-in-password = Contraseña
sign-in-button = Iniciar sesión
sign-in-refused = No se ha iniciado la sesión
sign-in-refused-text = Los dos datos no coinciden, o todavía no hay ninguna contraseña. Comprueba ambas cosas e inténtalo de nuevo.
sign-in-help = ¿Aún sin contraseña? Tu equipo de planificación te envía una invitación o te da un código en papel.
sign-in-code = Tengo un código en papel

home-good-morning = Buenos días, { $name }
home-good-afternoon = Buenas tardes, { $name }
home-good-evening = Hola, { $name }
home-training = Tu formación
home-training-text = Tus cursos están en MobieTrain. Se abre con tu sesión ya iniciada.
home-open-mobietrain = Abrir MobieTrain
news-badge =
    { $count ->
        [one] 1 nuevo
       *[other] { $count } nuevos
    }
news-badge-late =
    { $late ->
        [one] 1 con retraso
       *[other] { $late } con retraso
    }
news-badge-both =
    { $count ->
        [one] 1 nuevo
       *[other] { $count } nuevos
    }, { $late ->
        [one] 1 con retraso
       *[other] { $late } con retraso
    }
news-said =
    { $count ->
        [one] Un curso nuevo
       *[other] { $count } cursos nuevos
    }
news-said-late =
    { $late ->
        [one] Un curso con retraso
       *[other] { $late } cursos con retraso
    }
news-said-both =
    { $count ->
        [one] Un curso nuevo
       *[other] { $count } cursos nuevos
    }, { $late ->
        [one] uno con retraso
       *[other] { $late } con retraso
    }
news-new = Nuevo
news-more =
    { $count ->
        [one] Y uno más en MobieTrain.
       *[other] Y { $count } más en MobieTrain.
    }
news-completed =
    { $count ->
        [one] Completado: un curso.
       *[other] Completados: { $count } cursos.
    }
news-last-completed = El último:
home-start = Tres pasos hasta la primera formación
home-start-text = Añade a tu gente, de una en una o desde un archivo. Invítala: antes nadie puede entrar. Después conecta MobieTrain: desde entonces cada persona encuentra sus cursos aquí y en el menú de su foto.
home-start-invite = Invitar a personas
home-start-connect = Conectar MobieTrain
home-departments = Tus departamentos
home-no-departments = Ahora mismo no estás en ningún departamento.

details-title = Tus datos
details-name = Nombre
details-email = Correo electrónico
details-number = Número de empleado
details-status = Estado
status-active = Activo
status-inactive = Inactivo

profile-saved = Idioma guardado
profile-wrong = Estos datos los gestiona tu responsable de planificación. ¿Hay algo mal? Pídele que lo cambie.
profile-language = Idioma
profile-language-label = Idioma de CrewPlanner
profile-language-help = MobieTrain propone primero este idioma.
profile-language-save = Guardar idioma
sign-out-everywhere-mobietrain = También se cierran tus sesiones en MobieTrain.

launch-title = Abriendo MobieTrain
launch-text = Solo tarda un segundo. Si no pasa nada, usa el botón.
launch-button = Continuar a MobieTrain
select-account-title = ¿Quién está usando este dispositivo?
select-account-text = MobieTrain se abre para la persona que elijas aquí.
select-account-me = Continuar como { $name }
select-account-else = Otra persona: cerrar esta sesión e iniciar otra
launch-off-title = MobieTrain no está disponible
launch-off-text = { $client } no usa MobieTrain en este momento. Tu progreso allí se conserva. Pregunta a tu responsable de planificación si esperabas que funcionara.
launch-waiting-text = { $client } ha activado MobieTrain, pero la conexión aún no está completa. Inténtalo más tarde o pregunta a tu responsable de planificación.
launch-off-admin = Ver la integración

integrations-lede = Conecta CrewPlanner con las demás herramientas que usa { $client }.
integrations-training = Formación
integrations-mobietrain = Abre la aplicación de formación desde el menú de perfil para todo tu equipo, con la sesión ya iniciada.

chip-off = Sin conexión
chip-connected = Conectado
chip-connected-but = Conectado; la última comprobación ha fallado
chip-waiting = Esperando a MobieTrain
chip-unknown = Slug desconocido
chip-unreachable = MobieTrain no responde
chip-refused = Comprobación rechazada

mobietrain-title = Integración con MobieTrain
mobietrain-lede = Formación en el móvil para todo tu equipo
mobietrain-saved = Guardado como «{ $slug }»
mobietrain-saved-text = Falta un paso: MobieTrain tiene que configurar tu subdominio. No hace falta que vuelvas aquí; la opción del menú aparece sola cuando funciona.
mobietrain-works = MobieTrain está conectado
mobietrain-works-text = Desde ahora, tu plantilla encuentra MobieTrain en el menú de su perfil.
mobietrain-off = MobieTrain está desactivado
mobietrain-off-text = Ya nadie ve la opción en el menú. Para recuperarla, vuelve a guardar el slug.
mobietrain-connect = Conecta tu cuenta
mobietrain-connect-text = El slug es el nombre de tu cuenta en MobieTrain. Al guardarlo se activa la integración.
mobietrain-slug = Slug de acceso a la cuenta
mobietrain-slug-help = Te lo da MobieTrain. Letras minúsculas, cifras y guiones.
mobietrain-slug-save = Guardar
mobietrain-slug-unknown = MobieTrain no tiene ninguna cuenta con el slug «{ $slug }». Comprueba cómo está escrito en el mensaje que te enviaron.
mobietrain-send = Envía esto a MobieTrain
mobietrain-send-text = Necesitan tu slug de cliente, la primera parte de tu dirección de CrewPlanner:
mobietrain-client-slug = Slug de cliente
mobietrain-mail = Preparar el correo
mobietrain-does = Qué hace
mobietrain-does-menu = Pone MobieTrain en todos los menús de perfil. Un toque abre la aplicación, con la sesión ya iniciada.
mobietrain-does-courses = Cada persona ve los cursos que le dan sus grupos de usuarios en MobieTrain.
mobietrain-does-bullet = Muestra un punto rojo en la foto de perfil cuando hay cursos nuevos.
mobietrain-does-leaving = Quien se elimina de CrewPlanner ya no puede abrir MobieTrain.
mobietrain-receives = Qué recibe MobieTrain
mobietrain-receives-name = Número de empleado y nombre completo
mobietrain-receives-department = Departamento y estado, para elegir los cursos
mobietrain-receives-language = Idioma preferido
mobietrain-receives-not = Ni correo electrónico, ni teléfono, ni sueldo, ni domicilio. Los empleados inactivos conservan el acceso; los cursos que pueden hacer dependen de los grupos de usuarios en MobieTrain.
mail-subject = Slug de cliente de { $client }
mail-body = Solicitamos conectar nuestra cuenta con CrewPlanner. El slug de cliente de { $client } es: { $slug }

check-title = Comprobación de la conexión
check-again = Volver a comprobar
check-slug = Slug de acceso a la cuenta
check-slug-missing = Aún sin introducir.
check-slug-off = Desactivado. Guarda el slug para volver a activarlo.
check-slug-saved = Slug de acceso a la cuenta guardado: { $slug }
check-saved-by = Por { $name }, { $when }.
check-saved = { $when }.
check-account = Cuenta encontrada en MobieTrain
check-after-save = Se comprueba después de guardar.
check-not-yet = Aún sin comprobar.
check-found = Cuenta «{ $slug }» encontrada
check-found-text = MobieTrain conoce esta cuenta.
check-found-name = En MobieTrain se llama «{ $account }».
check-unknown = No hay ninguna cuenta «{ $slug }» en MobieTrain
check-unknown-text = Corrige el slug de arriba y guarda otra vez. Si ya está bien, pide a MobieTrain que lo compruebe.
check-unreachable = MobieTrain no responde
check-unreachable-text = El último intento fue el { $when }. No tiene que ver con tu slug; inténtalo de nuevo en un momento. { $menu }
check-keys-unread = MobieTrain no ha podido leer tus claves
check-keys-unread-text = MobieTrain ha respondido, pero no ha podido obtener las claves públicas de tu portal para comprobar quién pregunta. Inténtalo de nuevo en un momento; si sigue igual, avisa a CrewPlanner. { $menu }
check-refused = MobieTrain ha rechazado la comprobación ({ $code })
check-refused-text = Diles el código. { $menu }
check-refused-says = MobieTrain dice:
check-menu-stays = La opción del menú se mantiene para tus empleados.
check-menu-waits = Hasta que funcione, la opción del menú sigue oculta para tus empleados y lo comprobamos cada 10 minutos.
check-subdomain = Subdominio «{ $slug }» configurado por MobieTrain
check-after-account = Se comprueba cuando se encuentra la cuenta.
check-last = Última comprobación: { $when }.
check-waiting = Pide a MobieTrain que configure tu subdominio «{ $slug }»
check-waiting-text = Envíales tu slug de cliente si aún no lo has hecho. Lo comprobamos cada 10 minutos; la última vez fue el { $when }. Hasta entonces, la opción del menú sigue oculta para los empleados.
check-lost-text = Antes funcionaba, pero la cuenta ya no está conectada a tu subdominio. Última comprobación: { $when }. La opción del menú se mantiene, pero los empleados no pueden entrar.
check-clock = Relojes
check-clock-agrees = Los relojes de CrewPlanner y MobieTrain coinciden.
check-clock-differs = Los relojes no coinciden
check-clock-ahead =
    { $seconds ->
        [one] El reloj de MobieTrain va un segundo adelantado. Los enlaces caducan antes de lo debido.
       *[other] El reloj de MobieTrain va { $seconds } segundos adelantado. Los enlaces caducan antes de lo debido.
    }
check-clock-behind =
    { $seconds ->
        [one] El reloj de MobieTrain va un segundo atrasado. Con más de 30 segundos se rechazan los enlaces.
       *[other] El reloj de MobieTrain va { $seconds } segundos atrasado. Con más de 30 segundos se rechazan los enlaces.
    }
check-key = Clave de firma verificada
check-key-text = MobieTrain ha leído tus claves públicas y ha verificado la firma con la clave { $key }.

test-title = Probar con un empleado
test-text = Mira qué encontraría uno de tus empleados en MobieTrain: sus grupos de usuarios y sus cursos.
test-button = Probar
test-courses =
    { $courses ->
        [0] { $name } no encontraría ningún curso
        [one] { $name } encontraría un curso
       *[other] { $name } encontraría { $courses } cursos
    }
test-groups = Grupos de usuarios: { $groups }
test-no-groups = En ningún grupo de usuarios.
test-works = { $name } puede abrir MobieTrain
test-failed = La prueba con { $name } no ha funcionado
test-failed-text = La comprobación de la conexión, más arriba, dice por qué.

deliveries-title = Mensajes
deliveries-text = MobieTrain nos avisa cuando cambian los cursos y cuando alguien los ha visto o completado; nosotros avisamos a MobieTrain cuando se cierran todas las sesiones de una persona o se la elimina. Ningún mensaje lleva nombres.
deliveries-waiting = Pendientes
deliveries-messages =
    { $count ->
        [0] Ningún mensaje
        [one] Un mensaje
       *[other] { $count } mensajes
    }
deliveries-last = Última entrega
deliveries-never = Todavía ninguna
deliveries-lag = Tardó
deliveries-lag-seconds = { $seconds } s
deliveries-sent = Enviados a MobieTrain
deliveries-sent-none = Aún no se ha enviado nada.
deliveries-received = Recibidos de MobieTrain
deliveries-received-none = Aún no ha llegado nada. El primer mensaje llega cuando se publica un curso.
deliveries-trouble =
    { $count ->
        [0] El último mensaje no se pudo entregar a la primera
        [one] Un mensaje no se ha podido entregar todavía
       *[other] { $count } mensajes no se han podido entregar todavía
    }
deliveries-trouble-text = No se pierde nada: seguimos intentándolo solos, la próxima vez el { $when }. Qué ha fallado:
deliveries-given-up =
    { $count ->
        [one] Un mensaje no se ha entregado
       *[other] { $count } mensajes no se han entregado
    }
deliveries-given-up-text = Lo hemos intentado durante tres días. Cuando MobieTrain vuelva a funcionar, pulsa «Enviar de nuevo» más abajo.
delivery-delivered = Entregado
delivery-waiting = Pendiente
delivery-given-up = No entregado
delivery-attempts =
    { $count ->
        [one] Un intento
       *[other] { $count } intentos
    }
delivery-again = Enviar de nuevo
event-catalogue-changed = Cambios en los cursos
event-courses-seen = Cursos nuevos vistos
event-course-completed = Curso completado
event-session-revoked = Sesiones cerradas
event-unknown = Algo que esta versión no conoce
clocks-title = Los relojes están demasiado desajustados
clocks-ahead =
    { $seconds ->
        [one] El { $when }, el reloj de MobieTrain iba un segundo adelantado respecto al nuestro.
       *[other] El { $when }, el reloj de MobieTrain iba { $seconds } segundos adelantado respecto al nuestro.
    }
clocks-behind =
    { $seconds ->
        [one] El { $when }, el reloj de MobieTrain iba un segundo atrasado respecto al nuestro.
       *[other] El { $when }, el reloj de MobieTrain iba { $seconds } segundos atrasado respecto al nuestro.
    }
clocks-what-to-do = Con más de 30 segundos se rechazan los enlaces y los mensajes. Uno de los dos relojes va mal: avisa a CrewPlanner y a MobieTrain para que pongan el suyo en hora con un servidor horario.

disable-title = Desactivar
disable-text = MobieTrain desaparece al instante del menú de perfil. El progreso se queda en MobieTrain y vuelve cuando activas otra vez la integración.
disable-button = Desactivar MobieTrain
disable-question = ¿Desactivar MobieTrain?
disable-lose =
    { $employees ->
        [one] Un empleado pierde la opción MobieTrain de su menú de perfil y ya no puede abrir su formación.
       *[other] { $employees } empleados pierden la opción MobieTrain de su menú de perfil y ya no pueden abrir su formación.
    }
disable-keep-progress = Nadie pierde su progreso. Para recuperar la integración, actívala con el mismo slug.
disable-no = Mantener

## Telling MobieTrain who works here.
roster-title = Todo el mundo antes de entrar por primera vez
roster-text = MobieTrain puede saber quién trabaja aquí antes de que lo abran: allí ves quién tiene que empezar todavía y pones a las personas en grupos.
roster-since = Activado desde { $at }. MobieTrain pregunta con cada cambio y una vez al día.
roster-not = Desactivado: MobieTrain conoce a las personas cuando lo abren.
roster-turn-on = Decir a MobieTrain quién trabaja aquí
roster-turn-off = Dejar de decirlo
roster-on-question = ¿Decir a MobieTrain quién trabaja aquí?
roster-off-question = ¿Dejar de decir a MobieTrain quién trabaja aquí?
roster-off-stops = MobieTrain no sabrá de personas nuevas, de cambios ni de quién se va hasta que lo actives otra vez. Quien abre MobieTrain sigue llevando sus propios datos.
roster-off-stays = Lo que MobieTrain ya sabe se queda allí, también de quienes nunca lo han abierto, hasta que alguien que administre los contenidos los elimine en su CMS.
roster-on-people =
    { $people ->
        [one] Se envía esto de una persona, aunque esté inactiva:
       *[other] Se envía esto de { $people } personas, también de las inactivas:
    }
roster-on-id = Un id permanente creado por CrewPlanner, que no dice nada de la persona
roster-on-not = Nada más: ni correo electrónico, ni teléfono, ni sueldo, ni domicilio. No se envía a quienes se eliminaron aquí.
roster-on-changes = También se envían los cambios posteriores. A quien se elimina aquí se le marca allí como persona que se fue, y conserva lo que hizo.
roster-is-on = MobieTrain ya sabe quién trabaja aquí
roster-is-on-text = Pregunta en unos segundos. Su página de conexión muestra cuándo lo ha hecho.
roster-is-off = MobieTrain ya no sabe quién trabaja aquí
roster-is-off-text = Lo que ya sabe se queda allí.
roster-cancel = Dejarlo como está

## What an employee has: the words of every page that shows or asks for it. The two statuses are above.
field-name = Nombre
field-given-name = Nombre de pila
field-family-name = Apellidos
field-email = Correo electrónico
field-number = Número de empleado
employees-has-password = Tiene contraseña
employees-no-password = Aún sin contraseña
employees-not-invited = Aún sin invitación
employees-invited = Con invitación, aún sin contraseña
employees-no-email = Sin correo electrónico
field-language = Idioma
field-status = Estado
field-role = Rol
field-departments = Departamentos
field-leads = Dirige
role-employee = Empleado
role-team-lead = Responsable de equipo
role-client-admin = Administración

## Audit log: what was done, and what is told of it
audit-client-created = Cliente creado
audit-password-set = Contraseña establecida
audit-invited = Invitación para elegir una contraseña
audit-codes-printed = Códigos de acceso impresos
audit-phone-opened = Abierto en un teléfono
audit-employee-added = Empleado añadido
audit-employee-changed = Empleado modificado
audit-employee-deleted = Empleado eliminado
audit-employees-changed = Varios empleados modificados
audit-employees-deleted = Varios empleados eliminados
audit-employees-imported = Empleados importados
audit-employees-exported = Empleados exportados
audit-qualifications-exported = Cualificaciones exportadas
audit-department-added = Departamento añadido
audit-department-changed = Departamento modificado
audit-departments-merged = Departamentos fusionados
audit-department-deleted = Departamento eliminado
audit-departments-told-apart = Departamentos distinguidos
audit-integration-saved = Integración de MobieTrain guardada
audit-integration-disabled = Integración de MobieTrain desactivada
audit-roster-on = Se dice a MobieTrain quién trabaja aquí
audit-roster-off = Ya no se dice a MobieTrain quién trabaja aquí
audit-keys-rotated = Claves de firma renovadas
audit-key-revoked = Clave de firma revocada
audit-events-replayed = Mensajes reenviados
audit-field-parent = Pertenece a
audit-field-account-login-slug = Account login slug
audit-field-key = Clave
audit-field-file = Archivo
audit-field-people = Personas
audit-field-added = Añadidos
audit-field-changed = Modificados
audit-field-deactivated = Marcados como inactivos
audit-field-refused = Rechazados
audit-field-above = Cuenta también para
audit-field-events = Mensajes
audit-field-into = En
audit-field-gone = Ya no están
audit-field-days = Días
## The list of employees, and changing many of them at once.
nav-employees = Empleados
employees-none = Todavía no hay nadie
employees-lead = Activos: { $active }, inactivos: { $inactive }
employees-many = 10.000+
employees-count =
    { $n ->
        [one] { $n } persona
       *[other] { $n } personas
    }
employees-count-many = { $n } personas
employees-export = Exportar
employees-import = Importar
employees-add = Añadir empleado
employees-first = Añade a tu equipo
employees-first-text = Importa a todos a la vez desde una hoja de cálculo, o añade a las personas una a una. Nadie recibe un correo por ello.
employees-first-add = Añadir un empleado
employees-led-none = Todavía no hay nadie en tus departamentos
employees-led-none-text = Aquí aparecen las personas que un administrador pone en un departamento que diriges.
employees-search = Buscar
employees-search-in = Nombre, correo o número de empleado
employees-department = Departamento
employees-departments-all = Todos los departamentos
employees-status-any = Activos e inactivos
employees-role-any = Todos los roles
employees-access = Acceso
employees-access-any = Todas las personas
employees-order = Ordenar por
employees-order-name = Nombre, de la A a la Z
employees-order-name-down = Nombre, de la Z a la A
employees-order-number = Número, de menor a mayor
employees-order-number-down = Número, de mayor a menor
employees-order-newest = Los más nuevos primero
employees-order-oldest = Los más antiguos primero
employees-filter = Filtrar
employees-nobody-fits = Ningún empleado coincide
employees-nobody-fits-text = Nadie con estos filtros tiene «{ $q }» en el nombre, el correo o el número. Cada palabra debe ser el comienzo de una de las suyas.
employees-nobody-fits-filter = Nadie coincide con estos filtros.
employees-clear = Quitar los filtros
employees-everywhere = Buscar entre todos
employees-caption = Empleados, ordenados por: { $order }
employees-tick = Seleccionar
employees-tick-one = Seleccionar a { $name }
employees-number = Número
employees-change-ticked = Cambiar los seleccionados
employees-tick-page = Seleccionar todos en esta página ({ $n })
employees-tick-none = No seleccionar a nadie
employees-change-all = Cambiar a todos los encontrados ({ $n })
employees-paste = Pegar una lista de números o direcciones
employees-pages = Páginas
employees-page-first = Primera
employees-page-previous = Anterior
employees-page-next = Siguiente
bulk-title = Cambiar a muchas personas a la vez
bulk-crumb = Cambiar a muchos
bulk-crumb-confirm = Confirmar
bulk-lede = La página siguiente nombra a todos antes de que pase nada.
bulk-mistake = Revisa lo que has escrito
bulk-who = 1. Quién
bulk-what = 2. Qué
bulk-who-all =
    { $n ->
        [one] Todos los que cumplen el filtro: { $n } persona
       *[other] Todos los que cumplen el filtro: { $n } personas
    }
bulk-who-ticked =
    { $n ->
        [one] Selección: { $n } persona
       *[other] Selección: { $n } personas
    }
bulk-more = y { $n } más
bulk-people = Números de empleado o direcciones de correo
bulk-people-help = Pega una columna de una hoja o una lista de un correo, una por línea o con comas. Los repetidos cuentan una vez.
bulk-nobody-ticked = No has seleccionado a nadie. Pega aquí una lista, o vuelve y marca a personas.
bulk-nobody = Pega al menos un número o una dirección.
bulk-too-many = Se pueden cambiar como máximo { $most } personas a la vez. Elige menos, o importa un archivo.
bulk-too-many-sheet = Se pueden imprimir como máximo { $most } códigos de acceso a la vez. Elige menos personas.
bulk-nothing = Elige qué cambiar.
bulk-no-department = Elige al menos un departamento.
bulk-no-mail = Desde aquí no se envían correos. Imprime códigos de acceso en su lugar.
bulk-do-inactive = Poner como inactivo
bulk-do-inactive-help = No se les puede planificar. Pueden seguir entrando y aprendiendo.
bulk-do-active = Poner como activo
bulk-do-add = Añadir a departamentos
bulk-do-remove = Sacar de departamentos
bulk-do-set = Poner en estos departamentos y en ningún otro
bulk-do-set-help = Los departamentos que no diriges quedan como están.
bulk-to = Departamentos para añadir, sacar o poner
bulk-do-language = Cambiar el idioma
bulk-language-none = El que pida su navegador
bulk-do-delete = Eliminar
bulk-do-delete-help = Sesión cerrada en segundos. Su progreso queda en MobieTrain.
bulk-do-invite = Invitar por correo electrónico
bulk-do-invite-help = Un enlace para elegir una contraseña. Quien no tiene correo electrónico, o ya tiene contraseña, no recibe ninguno.
bulk-do-sheet = Imprimir códigos de acceso
bulk-do-sheet-help = Un código QR y un código corto para cada persona, para recortar y entregar. También para quienes no tienen correo electrónico.
bulk-go-on = Ver a quién cambia
bulk-cancel = Cancelar
bulk-question-active =
    { $n ->
        [one] ¿Poner como activas a { $n } persona?
       *[other] ¿Poner como activas a { $n } personas?
    }
bulk-question-inactive =
    { $n ->
        [one] ¿Poner como inactivas a { $n } persona?
       *[other] ¿Poner como inactivas a { $n } personas?
    }
bulk-question-language =
    { $n ->
        [one] ¿Cambiar el idioma de { $n } persona a { $language }?
       *[other] ¿Cambiar el idioma de { $n } personas a { $language }?
    }
bulk-question-add =
    { $n ->
        [one] ¿Añadir a { $n } persona a { $departments }?
       *[other] ¿Añadir a { $n } personas a { $departments }?
    }
bulk-question-remove =
    { $n ->
        [one] ¿Sacar a { $n } persona de { $departments }?
       *[other] ¿Sacar a { $n } personas de { $departments }?
    }
bulk-question-set =
    { $n ->
        [one] ¿Poner a { $n } persona en { $departments } y en ningún otro departamento?
       *[other] ¿Poner a { $n } personas en { $departments } y en ningún otro departamento?
    }
bulk-question-delete =
    { $n ->
        [one] ¿Eliminar a { $n } persona?
       *[other] ¿Eliminar a { $n } personas?
    }
bulk-question-invite =
    { $n ->
        [one] ¿Invitar por correo electrónico: { $n } persona?
       *[other] ¿Invitar por correo electrónico: { $n } personas?
    }
bulk-question-sheet =
    { $n ->
        [one] ¿Crear códigos de acceso: { $n } persona?
       *[other] ¿Crear códigos de acceso: { $n } personas?
    }
bulk-question-none = Nadie cambiaría
bulk-not-yet =
    { $n ->
        [one] Has nombrado a { $n } persona. Todavía no se ha hecho nada.
       *[other] Has nombrado a { $n } personas. Todavía no se ha hecho nada.
    }
bulk-nothing-yet = Todavía no se ha hecho nada.
bulk-changing = Personas que cambian
bulk-now = Ahora
bulk-then = Después
bulk-deleted = Eliminado
bulk-back = Volver
bulk-brake = Es más de la décima parte de tu gente
bulk-brake-label = Escribe { $n } para continuar.
bulk-brake-wrong = Escribe el número { $n } en cifras.
bulk-nothing-done = No cambiar nada
bulk-effect-active = Se les puede volver a planificar. En MobieTrain cuentan como activas desde ahora.
bulk-effect-inactive = No se les puede planificar. Pueden seguir entrando y aprendiendo; en MobieTrain cuentan como inactivas desde ahora.
bulk-effect-language = CrewPlanner lo usa desde su próxima página, y MobieTrain desde su próxima visita.
bulk-effect-add = Desde ahora reciben en MobieTrain los cursos que reciben estos departamentos.
bulk-effect-remove = Desde ahora ya no reciben en MobieTrain los cursos que solo reciben estos departamentos. Su progreso queda.
bulk-effect-set = Desde ahora reciben en MobieTrain solo los cursos de estos departamentos. Su progreso queda.
bulk-effect-delete = Su sesión se cierra en segundos, aquí y en MobieTrain, y no pueden volver a entrar. En MobieTrain no se elimina nada: su progreso queda allí.
bulk-effect-invite = Cada persona recibe un correo con un enlace para elegir una contraseña. El enlace que recibió antes deja de valer.
bulk-effect-sheet = La página siguiente muestra los códigos, una sola vez, listos para imprimir. Quien tiene un código puede elegir con él, una vez, la contraseña de esa persona.
bulk-button-active =
    { $n ->
        [one] Poner como activas a { $n } persona
       *[other] Poner como activas a { $n } personas
    }
bulk-button-inactive =
    { $n ->
        [one] Poner como inactivas a { $n } persona
       *[other] Poner como inactivas a { $n } personas
    }
bulk-button-language =
    { $n ->
        [one] Cambiar el idioma de { $n } persona
       *[other] Cambiar el idioma de { $n } personas
    }
bulk-button-add =
    { $n ->
        [one] Añadir a { $n } persona
       *[other] Añadir a { $n } personas
    }
bulk-button-remove =
    { $n ->
        [one] Sacar a { $n } persona
       *[other] Sacar a { $n } personas
    }
bulk-button-set =
    { $n ->
        [one] Poner a { $n } persona
       *[other] Poner a { $n } personas
    }
bulk-button-delete =
    { $n ->
        [one] Eliminar a { $n } persona
       *[other] Eliminar a { $n } personas
    }
bulk-button-invite =
    { $n ->
        [one] Invitar: { $n } persona
       *[other] Invitar: { $n } personas
    }
bulk-button-sheet =
    { $n ->
        [one] Crear los códigos: { $n } persona
       *[other] Crear los códigos: { $n } personas
    }
bulk-logged = Queda en el registro de auditoría con esta lista.
bulk-unchanged = Sin cambios: { $n }
bulk-already = Ya está así
bulk-already-invite = Ya tiene contraseña
bulk-no-address = Sin correo electrónico, así que no se envía nada
bulk-no-address-sheet = Imprimir códigos para estas personas
bulk-last-admin = El último administrador
bulk-last-admin-text = Alguien tiene que guardar las llaves. Nombra primero a otro administrador.
bulk-not-yours = No es empleado sino responsable de equipo o administrador: solo un administrador los cambia
bulk-unknown = Nadie tiene este número o esta dirección
bulk-gone = Ya no está
bulk-departments-none = Ninguno
bulk-refused = No se ha cambiado nada
bulk-refused-last-admin = No habría quedado ningún administrador activo: alguien cambió a otro entretanto. Empieza de nuevo desde la lista.
bulk-refused-department = Entretanto se eliminó un departamento. Empieza de nuevo desde la lista.
bulk-refused-departments = Alguien estaría en demasiados departamentos: un acceso a MobieTrain no puede llevarlos todos. Elige menos departamentos o menos personas.
bulk-done-active =
    { $n ->
        [one] Ahora activas: { $n } persona
       *[other] Ahora activas: { $n } personas
    }
bulk-done-inactive =
    { $n ->
        [one] Ahora inactivas: { $n } persona
       *[other] Ahora inactivas: { $n } personas
    }
bulk-done-language =
    { $n ->
        [one] Idioma cambiado: { $n } persona
       *[other] Idioma cambiado: { $n } personas
    }
bulk-done-departments =
    { $n ->
        [one] Departamentos cambiados: { $n } persona
       *[other] Departamentos cambiados: { $n } personas
    }
bulk-done-delete =
    { $n ->
        [one] Eliminación hecha: { $n } persona
       *[other] Eliminación hecha: { $n } personas
    }
bulk-done-invite =
    { $n ->
        [one] Invitaciones en camino: { $n } persona
       *[other] Invitaciones en camino: { $n } personas
    }
bulk-done-sheet =
    { $n ->
        [one] Códigos de acceso creados: { $n } persona
       *[other] Códigos de acceso creados: { $n } personas
    }
bulk-done-already =
    { $n ->
        [one] Ya estaban así entretanto: { $n } persona.
       *[other] Ya estaban así entretanto: { $n } personas.
    }
bulk-done-gone =
    { $n ->
        [one] Ya no estaban, o las cambió otra persona entretanto, y quedaron como estaban: { $n } persona.
       *[other] Ya no estaban, o las cambió otra persona entretanto, y quedaron como estaban: { $n } personas.
    }

## Import and export of employees
import-title = Importar empleados
import-crumb = Importar
import-lead = Un archivo CSV o una hoja de Excel (.xlsx) de hasta 50 MB. Verá lo que haría antes de que cambie nada, y no se envía ningún correo.
import-file = Archivo
import-columns-are = Columnas: { $columns }.
import-template = Un archivo para rellenar
import-missing-option = Quien no está en el archivo pasa a inactivo
import-missing-help = Usted y el último administrador siguen activos. Primero verá a quiénes; si son más del 10 % de las personas entre las que se buscó, tendrá que escribir el número.
import-among = Se buscan entre
import-among-all = Todos
import-among-gone = Este departamento ya no existe. Elija de nuevo.
import-sheet = Hoja
import-sheet-help = Solo para Excel. Vacío: la primera.
import-look = Mostrar lo que haría
import-cancel = Cancelar
import-how = Cómo se lee un archivo
import-how-match = Las personas se reconocen por el número de empleado o, si no, por el correo.
import-how-empty = Una celda vacía deja lo que hay.
import-how-departments = Varios departamentos van en una celda con ; o | o un salto de línea entre ellos. Los nuevos se nombran antes de crearse; un nombre que es casi el de otro departamento se rechaza.
import-how-unknown = Las columnas que no conocemos se nombran y se omiten.
import-how-roles = Un archivo no cambia ni roles ni contraseñas.
import-no-file = Elija un archivo que no esté vacío.
import-error-large = El archivo supera los { $max } MB.
import-error-unpacked = Descomprimida, la hoja supera los { $max } MB.
import-error-old = Es una hoja de un formato antiguo o con contraseña. Guárdela como .xlsx sin contraseña o como CSV.
import-error-broken = Esta hoja está dañada. Guárdela de nuevo como .xlsx o como CSV.
import-error-no-sheet = No hay ninguna hoja «{ $name }». Las hojas se llaman { $found }.
import-error-not-text = El byte { $byte } no es un carácter: este archivo no es texto. Guarde la tabla como CSV o .xlsx.
import-error-utf16 = Byte { $byte }: este archivo es UTF-16 y ahí hay un carácter dañado. Guárdelo como UTF-8.
import-error-utf8 = Línea { $line }, byte { $byte }: este archivo es UTF-8, pero ahí hay un carácter dañado. Guárdelo de nuevo como «CSV UTF-8».
import-error-empty = No hay nada en este archivo. La primera línea nombra las columnas.
import-error-no-column = Línea { $line }: no hay columna de número ni de correo. Las columnas se llaman { $found }.
import-error-twice = Línea { $line }: dos columnas significan lo mismo: { $first } y { $second }.
import-error-columns = Línea { $line }: hay más de { $max } columnas.
import-error-rows = Línea { $line }: hay más de { $max } filas. Divida el archivo.
import-would = Lo que haría { $file }
import-did = Lo que ha hecho { $file }
import-read = Filas leídas: { $rows } ({ $kind }).
import-not-yet = Aún no se ha hecho nada, y no se envía ningún correo.
import-comma = comas
import-semicolon = puntos y coma
import-tab = tabulaciones
import-bar = barras verticales
import-of-sheet = hoja { $sheet }
import-1252 = Este archivo no es UTF-8 y se leyó como Windows-1252. Compruebe los nombres con acentos.
import-anew = No se importó nada: algo ha cambiado entretanto
import-anew-text = Abajo está lo que el archivo haría ahora. Mírelo otra vez antes de importar.
import-rows = Filas del archivo
import-which = Qué filas
import-all = Todas
import-refused = Rechazadas
import-new = Nuevas
import-changed = Cambiadas
import-unchanged = Sin cambios
import-missing = Pasan a inactivas
import-line = Línea
import-person = Persona
import-row-is = La fila es
import-happens = Lo que ocurre
import-nothing = Nada.
import-becomes-inactive = No está en el archivo: pasa a inactiva.
import-is = { $field }: { $after }
import-becomes = { $field }: { $before } pasa a ser { $after }
import-no-rows = Aquí no hay filas
import-pages = Páginas
import-page = Página { $page } de { $pages }
import-previous = Anterior
import-next = Siguiente
import-short = En resumen
import-new-text = Podrán iniciar sesión cuando tengan una contraseña.
import-changed-text =
    { $n ->
        [one] Una persona cambia de departamento, y con ello quizá de cursos en MobieTrain.
       *[other] { $n } personas cambian de departamento, y con ello quizá de cursos en MobieTrain.
    }
import-refused-text = Vuelven como archivo en sus columnas, con la razón.
import-refused-file = Filas rechazadas en CSV: { $n }
import-new-departments = Departamentos nuevos
import-columns = Columnas
import-columns-read = Leídas:
import-columns-skipped = Omitidas, porque un archivo no las cambia o no las conocemos:
import-brake = Detenido: esto desactivaría a { $missing } de { $covered }
import-brake-text = Pidió que quien no está en el archivo pase a inactivo. De todas las personas activas, son el { $share } %. Por encima del 10 % le esperamos.
import-brake-text-among = Pidió que quien no está en el archivo pase a inactivo. De las personas activas de { $department } y de los departamentos por debajo, son el { $share } %. Por encima del 10 % le esperamos.
import-who = Quiénes son
import-more = y más: { $n }
import-brake-label = Para desactivarlos, escriba { $missing }
import-brake-wrong = Escriba { $missing }, o importe sin desactivar a nadie. No se ha cambiado nada.
import-brake-button = Importar y desactivar
import-brake-nobody = Importar, no desactivar a nadie
import-button = Importar: { $n }
import-nothing-to-do = No hay nada que importar: todo lo que dice el archivo ya es así o se rechaza.
import-applying = El archivo se está importando
import-applying-text = { $done } de { $of }
import-applying-stay = Puede dejar esta página: la importación continúa. Se hace todo o nada.
import-done = El archivo se ha importado
import-done-text = Añadidas: { $new }. Cambiadas: { $changed }. Ahora inactivas: { $missing }. No se envió ningún correo.
import-done-list = Ir a los empleados
import-why-width = Hay { $found } valores y { $wanted } columnas. Ponga entre comillas un valor que contenga el separador.
import-why-long = { $column }: más de { $max } bytes. Quizá falten unas comillas al final.
import-why-formula = { $column }: la fórmula da { $error }.
import-why-text = { $field }: { $why }
import-why-language = «{ $text }» no es uno de nuestros idiomas.
import-why-status = El estado es activo o inactivo, no «{ $text }».
import-why-nobody = No hay ni número ni dirección.
import-why-needed = A alguien nuevo le falta: { $field }.
import-why-taken = { $email } es de { $name }.
import-why-twice = La línea { $line } ya es { $name }.
import-why-last-admin = { $name } es la última persona administradora activa y sigue activa.
import-why-departments = Estos departamentos son demasiados, o sus nombres demasiado largos, para un enlace.
import-why-alike = No hay ningún departamento «{ $name }». ¿Quería decir «{ $alike }»? Si es otro departamento, créelo primero.
import-why-zeros = No hay ningún número { $number }, pero { $name } tiene { $theirs }. ¿Es { $name }? Entonces escriba { $theirs }: las hojas de cálculo quitan los ceros del principio. Si es otra persona, añádala antes a mano.
export-title = Exportar empleados
export-lead = Personas en el archivo: { $n }
export-text = Un archivo CSV que Excel abre, con número, nombres, correo, departamentos, idioma, estado y rol. Se puede volver a importar.
export-button = Descargar
export-logged = El registro de auditoría dice quién se llevó el archivo.
## The page of one employee, the form that adds or edits one, and where people are signed in.
person-number = Número { $number }
person-edit = Editar
person-not-done = No se ha cambiado nada
person-added = Se ha añadido a { $name }
person-added-waits = Se ha añadido a { $name }, que todavía no puede entrar
person-saved =
    { $count ->
        [one] Guardado: un campo cambiado
       *[other] Guardado: { $count } campos cambiados
    }
person-unchanged = No se ha cambiado nada: ya estaba todo así
person-now-inactive = { $name }: estado inactivo
person-now-active = { $name }: estado activo de nuevo
person-deleted = Se ha eliminado a { $name }
person-training = Formación
person-training-none = Todavía ningún curso completado.
person-completed = Completado
person-valid-until = Válido hasta
qualified-due-on = Fecha límite
person-late = Con retraso:
person-late-since = Había que hacerlo para el { $date }.
person-training-new =
    { $count ->
        [one] Hay un curso nuevo.
       *[other] Hay { $count } cursos nuevos.
    }
person-training-told = Según lo que nos ha comunicado MobieTrain.
person-training-told-last = Nos lo ha comunicado MobieTrain, por última vez el { $when }.
person-history = Historial
person-history-all = En el registro de auditoría
person-history-none = Todavía no ha pasado nada.
person-details = Datos
person-in-crew = En el equipo
person-since = desde { $month }
person-no-departments = En ningún departamento
language-of-browser = Según su navegador
person-invited = Hay una invitación en camino a { $email }
person-link-sent = Hay un enlace para una contraseña nueva en camino a { $email }
person-password = Contraseña
person-password-set = Definida: puede iniciar sesión
person-password-none = Sin definir: aún no puede iniciar sesión. Con una invitación podrá elegir una.
devices-title = Sesiones abiertas
devices-none = Ninguna sesión abierta.
devices-signed-out = Se han cerrado todas las sesiones de { $name }
person-leaving = Cuando { $name } se va
person-leaving-inactive = Inactivo: puede seguir iniciando sesión y aprendiendo, y todo se conserva.
person-leaving-deleted = Eliminado: su sesión se cierra en segundos, también en MobieTrain, y su progreso se queda allí.
person-set-inactive = Marcar como inactivo
person-set-active = Marcar como activo
person-delete = Eliminar…
person-delete-question = ¿Eliminar a { $name }?
person-delete-sign-in = Se cierran todas sus sesiones y ya no puede iniciar sesión.
person-delete-mobietrain = Sus sesiones abiertas en MobieTrain terminan en segundos.
person-delete-progress = En MobieTrain no se elimina nada: su progreso se queda allí hasta que alguien elimine a la persona en su CMS.
person-delete-erased =
    { $days ->
        [one] Aquí, el nombre, la dirección y el número se borran al cabo de un día. El registro de auditoría conserva sus entradas el tiempo previsto.
       *[other] Aquí, el nombre, la dirección y el número se borran al cabo de { $days } días. El registro de auditoría conserva sus entradas el tiempo previsto.
    }
person-delete-yes = Eliminar
person-cancel = Cancelar
person-save = Guardar cambios
person-add = Añadir
person-not-saved =
    { $count ->
        [one] Aún no se ha guardado: una cosa por corregir
       *[other] Aún no se ha guardado: { $count } cosas por corregir
    }
person-personal = Datos personales
person-name-help = Solo si no es simplemente nombre y apellidos
person-optional = (opcional)
person-email-help = Quien no tiene ninguno inicia sesión con el número de empleado.
person-none-yet = Todavía no hay departamentos.
person-departments-kept = Sigue en { $departments }: solo la administración lo cambia.
person-leads-help = Solo para responsables de equipo: los departamentos de cuyas personas se ocupa, con los que están por debajo.
role-employee-help = Ve sus propios datos y abre MobieTrain.
role-team-lead-help = Ve y edita a las personas de los departamentos elegidos.
role-client-admin-help = Ve y edita a todo el mundo, los departamentos y las integraciones.
conflict-title =
    { $count ->
        [one] Aún no se ha guardado: otra persona ha cambiado mientras tanto uno de estos campos
       *[other] Aún no se ha guardado: otra persona ha cambiado mientras tanto { $count } de estos campos
    }
conflict-text = Elige lo correcto para cada uno. Todo lo demás que has rellenado sigue abajo.
conflict-theirs = Como está ahora
conflict-theirs-by = Como está ahora, por { $who }, { $when }
conflict-mine = Como lo has rellenado tú
mistake-empty = No puede estar vacío.
mistake-long = Tiene más de { $max } caracteres.
mistake-lines = Tiene que estar en una sola línea.
mistake-control = Contiene un carácter de control que ningún teclado escribe. Escríbelo de nuevo.
mistake-not-email = No es una dirección de correo. Escríbela así: nombre@empresa.example.
mistake-named-email = Escribe solo la dirección, sin el nombre ni los ángulos.
mistake-linked-email = Escribe solo la dirección, sin mailto: delante.
mistake-email-taken = { $name } ya tiene esta dirección. Cada persona necesita la suya.
mistake-no-name-to-sign-in = Indica un correo electrónico o un número de empleado: quien no tiene ninguno de los dos no puede iniciar sesión.
mistake-taken = Otra persona de la empresa ya lo tiene.
mistake-number-taken = { $name } ya tiene este número. Cada persona necesita el suyo.
mistake-leads-nothing = Elige al menos un departamento para quien es responsable de equipo.
mistake-out-of-reach = Elige al menos un departamento que dirijas.
mistake-last-admin = Es la única persona activa en administración. Da antes ese rol a otra persona.
mistake-unknown-department = Uno de estos departamentos ya no existe. Elige de nuevo.
mistake-too-many = Son demasiados departamentos, o sus nombres demasiado largos, para un enlace a MobieTrain.
mistake-not-offered = Elige una de las opciones.
## Departments: the tree, and what an act on one of them changes.
nav-departments = Departamentos
departments-lede = Las personas de un departamento inferior cuentan también para el superior, incluso en MobieTrain.
departments-new = Nuevo departamento
departments-tree = Árbol de departamentos
departments-department = Departamento
departments-here = Aquí
departments-in-all = En total
departments-people-here = personas aquí:
departments-people-in-all = personas en total:
departments-empty = Aún no hay departamentos
departments-empty-text = Crea aquí el primero. Una importación crea los que nombra.
departments-choose = Elige un departamento para cambiarle el nombre, moverlo, fusionarlo o eliminarlo.
departments-not-saved = Aún no se ha guardado nada
departments-done-created = Se ha creado el departamento.
departments-done-saved = Se ha guardado el departamento.
departments-done-merged = Se han fusionado los departamentos.
departments-done-deleted = Se ha eliminado el departamento.
departments-done-apart = Siguen siendo dos departamentos. No se volverá a preguntar.
departments-done-people = Personas cuyos departamentos en MobieTrain cambian en su próximo acceso: { $people }.
departments-alike = «{ $one }» se parece a «{ $other }»
departments-alike-text = Personas en él: { $people }. Si ambos significan lo mismo, les falta lo que MobieTrain tiene para { $other }. Fusiónalos o di que está bien así.
departments-alike-merge = Ver qué cambia al fusionarlos
departments-alike-apart = Está bien así
departments-above = También cuentas para { $departments }.
department-name = Nombre
department-name-help = Cambiar el nombre no cambia ninguna regla en MobieTrain.
department-parent = Pertenece a
department-no-parent = Nada, es independiente
department-save = Guardar
department-create = Crear departamento
department-delete = Eliminar…
department-merge-title = Fusionar con otro
department-merge-into = Todas las personas de { $department } pasan a
department-merge-show = Mostrar qué cambia
department-error-empty = Ponle un nombre al departamento.
department-error-long = Un nombre tiene como máximo { $max } caracteres.
department-error-odd = Un nombre es una sola línea, sin caracteres de control.
department-error-taken = Otro departamento tiene este nombre. Elige otro o fusiona los dos.
department-error-circle = No puede pertenecer a un departamento que está por debajo.
department-error-deep = Los departamentos tienen como máximo { $levels } niveles.
department-error-link = { $person } contaría para más departamentos de los que caben en un enlace a MobieTrain, incluidos los superiores. Saca antes a { $person } de algunos departamentos o usa nombres más cortos.
department-error-gone = Este departamento ya no existe. Elige otro.
department-move-question = ¿Mover { $department }?
department-move-to = Pertenecerá a { $parent }.
department-move-top = Será independiente.
department-merge-question = ¿Fusionar { $department } con { $into }?
department-delete-question = ¿Eliminar { $department }?
department-effects = Qué cambiará
department-effect-concerned = Personas cuyos departamentos en MobieTrain cambian, desde su próximo acceso
department-effect-gained = Personas que contarán para { $department }
department-effect-lost = Personas que ya no contarán para { $department }
department-effect-moved = Personas de { $department } que estarán en { $into }
department-effect-stay = Personas de { $department }: se quedan, sin este departamento
department-effect-below = Departamentos inferiores que pertenecerán a { $parent }
department-effect-below-top = Departamentos inferiores que serán independientes
department-effect-leads-move = Responsables de equipo que también verán y editarán a estas personas
department-effect-leads-merge = Responsables de equipo que dirigirán { $into } en su lugar
department-effect-leads-delete = Responsables de equipo que ya no lo dirigirán
department-names-more = y { $n } más
department-rules = Grupos de usuarios en MobieTrain
department-rules-merge = Un grupo cuya regla nombra { $department } (ID: { $id }) ya no encuentra a estas personas por él. Pide a quien gestiona MobieTrain que nombre { $into } en su lugar.
department-rules-delete = Un grupo cuya regla nombra { $department } (ID: { $id }) ya no encuentra a estas personas por él, ni siquiera si vuelves a crear un departamento con el mismo nombre.
department-brake = Esto afecta a { $n } personas
department-brake-label = Para continuar, escribe { $n }
department-brake-wrong = Escribe { $n }: es el número de personas afectadas.
department-changed = Mientras tanto, esto afecta a otras personas. Míralo otra vez antes de continuar.
department-move-button = Mover
department-merge-button = Fusionar con { $into }
department-delete-button = Eliminar { $department }
department-cancel = Dejarlo como está
## Open on your phone
phone-title = Abrir en tu teléfono
phone-text = Escanea con la cámara de tu teléfono. Vas directo a tu formación, con la sesión iniciada como { $name }.
phone-qr = Código QR con tu enlace personal de inicio de sesión
phone-once = Funciona una sola vez, durante dos minutos.
phone-left = Tiempo restante
phone-no-camera = ¿Sin cámara?
phone-type = Abre esta dirección en tu teléfono. No se la des a nadie: quien la abra primero entrará como tú.
phone-new = Código nuevo
phone-done = Listo
phone-close = Cerrar
phone-over = Este código ya no funciona
phone-over-text = Un código funciona una sola vez y durante dos minutos, para que nadie más pueda usar el tuyo.
phone-opened = Has iniciado sesión en tu teléfono
phone-opened-text = Sigue allí. Puedes cerrar esto.
phone-confirm-title = ¿Continuar como { $name }?
phone-confirm-text = Iniciarás sesión en este teléfono como { $name }. Continúa solo si eres tú y si abriste este código en otra pantalla.
phone-confirm-other = { $name } tiene ahora la sesión iniciada en este teléfono y se cerrará.
phone-confirm-no = No soy yo
phone-expired-what = Abre CrewPlanner en tu ordenador y elige «Abrir en tu teléfono» en el menú detrás de tu foto. Así obtienes un código nuevo.
phone-expired-home = Ir a CrewPlanner
## Training on the home page, and the company of the last time
training-minutes-in-all =
    { $minutes ->
        [one] 1 minuto en total
       *[other] { $minutes } minutos en total
    }
training-minutes-left =
    { $minutes ->
        [one] queda 1 minuto
       *[other] quedan { $minutes } minutos
    }
training-minutes =
    { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    }
training-lessons =
    { $lessons ->
        [one] { $done } de 1 lección
       *[other] { $done } de { $lessons } lecciones
    }
training-not-begun = Sin empezar
training-continue = Continuar
training-start = Empezar
training-late =
    { $days ->
        [one] 1 día de retraso
       *[other] { $days } días de retraso
    }
training-by-today = Para hoy
training-by-tomorrow = Para mañana
training-by-weekday =
    { $weekday ->
        [1] Para el lunes
        [2] Para el martes
        [3] Para el miércoles
        [4] Para el jueves
        [5] Para el viernes
        [6] Para el sábado
       *[other] Para el domingo
    }
training-by-date = Para el { $date }
qualified-title = Quién está cualificado
qualified-lead = Según los cursos completados en MobieTrain.
qualified-lead-last = Según los cursos completados en MobieTrain, el último el { $when }.
qualified-note = MobieTrain nos comunica cada curso que alguien completa.
qualified-note-late = Quién va con retraso aún no se sabe, o no de este día.
due-late = Con retraso
due-soon = Para los próximos 7 días
due-which = Por hacer
due-as-of = Según MobieTrain, el { $when }.
qualified-csv = Esta lista en CSV
qualified-which = Cualificación
qualified-which-any = Todas las cualificaciones
qualified-validity = Validez
qualified-validity-any = Cualquiera
qualified-on = En el día
qualified-people = Qué personas
qualified-everybody = Todos
qualified-yes = Cualificados
qualified-soon = Caduca en 30 días
qualified-over = Caducada
qualified-forever = No caduca
qualified-until = Hasta el { $date }
qualified-ran-out = Caducó el { $date }
qualified-days =
    { $days ->
        [0] último día
        [one] queda 1 día
       *[other] quedan { $days } días
    }
qualified-not = Todavía no
qualified-nothing = Ninguna todavía
qualified-caption = Cualificaciones el { $date }, por nombre
qualified-departments-today = Departamentos hoy
qualified-past-deleted = 
    { $n ->
        [one] Sin una persona eliminada desde entonces.
       *[other] Sin { $n } personas eliminadas desde entonces.
    }
qualified-past-some = Sin las personas eliminadas desde entonces.
qualified-past-departments = Los departamentos son los de hoy.
qualified-empty = Todavía nadie ha completado un curso
qualified-empty-text = Cuando alguien completa un curso en MobieTrain, aparece aquí en segundos.
qualified-you = Estás cualificado para
company-last = Seguir a { $client }
company-another = U otra empresa:
## The MobieTrain page: a test with somebody, mail, keys, sending again

mobietrain-saved-mail-text = Falta un paso: MobieTrain debe configurar tu subdominio. No hace falta que vuelvas aquí; te escribiremos cuando funcione.
test-who = Nombre, correo o número del empleado
test-who-help = Basta el comienzo de las palabras: «jan pee».
test-unknown = Con esto no se encuentra a ningún empleado.
test-several = ¿A quién te refieres?
test-more =
    { $count ->
        [one] Hay una persona más que coincide. Escribe más para acotar.
       *[other] Hay { $count } personas más que coinciden. Escribe más para acotar.
    }
test-group = { $group } { $courses }
test-in-several = Un curso que está en varios de estos grupos cuenta en cada uno, y una sola vez en el total.
told-waiting = El correo para { $name } está en espera
told-waiting-text = El servidor de correo aún no ha aceptado el mensaje para { $address }. Lo volvemos a intentar automáticamente.
told-sent = Se avisó a { $name } por correo
told-sent-text = El servidor de correo aceptó el mensaje para { $address } el { $when }.
told-failed = El correo para { $name } no se envió
told-failed-text = El mensaje para { $address } se dio por perdido el { $when }.
told-says = El servidor de correo dice:
connected-mail-subject = { $client } está conectado con MobieTrain
connected-mail-text =
    Hola, { $name }:

    MobieTrain ha configurado el subdominio de { $client } y la conexión funciona. Tus empleados encuentran MobieTrain en el menú de su perfil a partir de ahora.

    La conexión, y una prueba con uno de tus empleados:
connected-mail-button = Abrir la conexión
technical-title = Detalles técnicos
technical-text = Mensajes, claves y relojes
event-keys-changed = Claves cambiadas
event-people-changed = Cambios en las personas
event-completion-withdrawn = Finalización retirada
event-learner-deleted = Persona eliminada en MobieTrain
replay-title = Reenviar varios
replay-text = Todo lo que no se entregó y ocurrió en este tiempo. Verás cuántos mensajes son antes de enviarlos.
replay-from = Desde
replay-to = Hasta
replay-wrong = Elige dos momentos, primero el anterior.
replay-look = Ver lo que se enviaría
replay-question =
    { $count ->
        [0] No hay nada que reenviar de este tiempo
        [one] ¿Reenviar un mensaje?
       *[other] ¿Reenviar { $count } mensajes?
    }
replay-only = Solo se puede reenviar lo que no se entregó: lo que decía un mensaje se borra en cuanto se entrega. Uno que sí hubiera llegado no tiene efecto por segunda vez.
replay-no = Volver
replay-yes = Reenviar
replay-done =
    { $count ->
        [0] No había nada que reenviar
        [one] Un mensaje está de nuevo en camino
       *[other] { $count } mensajes están de nuevo en camino
    }
replay-done-text = La lista de abajo dice cuáles se entregaron.
keys-title = Claves de firma
keys-text = Con ellas se firman los enlaces a MobieTrain. Cada 90 días toma el relevo una clave nueva por sí sola; nadie lo nota.
key-active = Firma
key-next = Siguiente
key-retired = Retirada
key-revoked = Revocada
key-active-since = Firma desde el { $when }.
key-next-since = Publicada por adelantado desde el { $when }.
key-retired-until = Ya no firma; sigue publicada hasta el { $when }, para que sus últimos enlaces funcionen.
key-revoked-at = Fuera de uso desde el { $when }.
key-revoke = Revocar
keys-rotate = Rotar ahora
keys-rotate-text = Al rotar, la clave siguiente firma de inmediato. No se pierde ningún enlace.
keys-rotate-from = La clave siguiente puede tomar el relevo a partir del { $when }: para entonces se conoce en todas partes.
keys-rotated = Ahora firma la clave siguiente
keys-rotated-text = La anterior sigue publicada hasta que caduque su último enlace.
keys-revoked = La clave está revocada
keys-revoked-text = Se avisa a MobieTrain de inmediato. Abajo, en Mensajes, verás si ha llegado.
revoke-question = ¿Revocar esta clave?
revoke-active = Esta clave firma los enlaces. La siguiente toma el relevo de inmediato; quien esté en camino con un enlace del último minuto leerá que no funcionó y tocará de nuevo.
revoke-next = Esta clave aún no firma, así que nadie lo nota. Se crea una nueva clave siguiente, que podrá tomar el relevo en media hora.
revoke-retired = Esta clave ya no firma. Los enlaces de los últimos minutos que firmó dejan de funcionar; quien tenga uno tocará de nuevo.
revoke-when = Se avisa a MobieTrain de inmediato y rechaza la clave en segundos; si el mensaje no llega, en 10 minutos.
revoke-forever = No se puede deshacer. Hazlo cuando alguien pueda haberse hecho con la clave.
revoke-no = Conservarla

# Invitations and passwords
invite = Enviar una invitación
invite-again = Reenviar
invite-reset = Enviar un enlace para una contraseña nueva
invite-link = Crear un enlace para elegir una contraseña
invite-code = Imprimir un código de acceso
invite-no-email = Sin correo electrónico no se puede enviar nada. Entrega un enlace o un código en papel.
invite-no-mail = De aquí no sale correo. Entrega un enlace, o un código en papel.
forgotten-no-email = ¿Sin correo electrónico? Tu responsable o tu equipo de planificación te da un código nuevo, y con él eliges una contraseña nueva.
sheet-lasts = Cuánto tiempo valen los códigos
sheet-days =
    { $n ->
        [one] { $n } día
       *[other] { $n } días
    }
sheet-resets =
    { $n ->
        [one] Ya tiene contraseña, que se mantiene hasta que se elija otra con el código: { $n } persona
       *[other] Ya tiene contraseña, que se mantiene hasta que se elija otra con el código: { $n } personas
    }
sheet-ends =
    { $n ->
        [one] Termina un código que todavía vale: { $n } persona
       *[other] Termina un código que todavía vale: { $n } personas
    }
sheet-has-code = Un código hasta el { $until }
sheet-new = Un código nuevo
sheet-crumb = Códigos de acceso
sheet-title =
    { $n ->
        [one] Códigos de acceso: { $n } persona
       *[other] Códigos de acceso: { $n } personas
    }
sheet-lede = Recorta por las líneas y entrega a cada persona la suya.
sheet-print = Imprimir
sheet-warning = Quien tiene un recorte puede usarlo
sheet-warning-text = Los códigos se ven una sola vez. Cada uno vale una vez, hasta el { $until }. Si se crean otros para las mismas personas, estos dejan de valer. En el registro de auditoría consta que los has creado.
sheet-done = Listo
sheet-qr = Código QR para { $name }
sheet-signs-in = Inicias sesión con { $with }
sheet-scan = Escanea, elige una contraseña y listo.
sheet-or = O ve a { $address } y escribe
sheet-good = Vale una vez, hasta el { $until }.
code-title = Escribe tu código
code-text = Está en el papel que te han dado: diez letras y cifras. Con él eliges una contraseña.
code-label = Código
code-button = Continuar
code-wrong = Este código no es válido. Puede estar mal escrito, ya usado o ser demasiado antiguo. Compruébalo o pide uno nuevo.
invitation-mail-subject = Tu cuenta en { $client }
invitation-mail-text =
    Hola, { $name }:

    { $client } te ha creado una cuenta en CrewPlanner. Elige una contraseña con el enlace de abajo; es válido hasta el { $until }.
given-mail-text =
    Hola, { $name }:

    { $client } te envía un enlace para elegir una contraseña nueva en CrewPlanner; es válido hasta el { $until }. Hasta que elijas una, tu contraseña sigue siendo la misma.

role-confirm-first = Para elegir otro rol se pide antes tu contraseña.

asked-client-admin = Se pide a la administración
asked-team-lead = Se pide a quienes dirigen un equipo
asked-employee = Se pide al resto del personal
address-no-mail = Desde aquí no se envían correos, así que no puedes confirmar una dirección. Pregunta a quien gestiona el personal de { $client }: la cambia por ti.
address-given-mail-text =
    Hola, { $name }:

    { $by } te ha dado otra dirección de correo en { $client }, el { $when }. Ya no entras con esta. ¿Es un error? Pregunta a quien gestiona el personal de { $client }.
address-given-by-command = La administración
mail-off-text = Quien administra esta instalación no ha indicado ningún servidor de correo. Hasta entonces entregas tú los enlaces o imprimes códigos de acceso.

## Company sign-in

company-sign-in = Inicio de sesión de empresa
company-lead = La gente inicia sesión con vuestro propio proveedor OpenID Connect, como Microsoft Entra, Google o Keycloak.
company-card-text = Deja que la gente de { $client } inicie sesión con vuestro propio proveedor OpenID Connect, además de una contraseña o en su lugar.
company-open = Abrir los ajustes
company-redirect = URI de redirección
company-redirect-help = Registra este sitio en vuestro proveedor como aplicación web con esta dirección. Usa el flujo de código con PKCE y pide los ámbitos openid, email y profile.
company-issuer = Emisor (issuer)
company-issuer-help = La dirección de vuestro proveedor, como https://login.example.com/realms/acme. Se le pregunta antes de guardar nada.
company-issuer-shape = Escribe una dirección que empiece por https://, tal como vuestro proveedor escribe su emisor.
company-issuer-away = No se puede contactar con el proveedor en esta dirección. No se ha guardado nada.
company-issuer-answer = Lo que responde en esta dirección no es un proveedor con el que se pueda iniciar sesión aquí. No se ha guardado nada.
company-why = Para quien gestiona el proveedor:
company-client-id = ID de cliente (client ID)
company-client-id-wrong = Escribe el ID de cliente que vuestro proveedor ha dado a este sitio.
company-secret = Secreto de cliente
company-secret-help = Se guarda cifrado y no se vuelve a mostrar.
company-secret-keep = Se guarda cifrado y no se vuelve a mostrar. Deja el campo vacío para conservar el que está guardado.
company-secret-wrong = Escribe el secreto de cliente que vuestro proveedor ha dado a este sitio.
company-secret-again = Escríbelo otra vez: no se ha guardado nada.
company-other-provider = Otro emisor u otro ID de cliente termina todos los vínculos: a cada persona se la vuelve a encontrar por su dirección confirmada.
company-mode = Quién inicia sesión así
company-mode-off = Nadie
company-mode-beside = Quien quiera, además de la contraseña y la llave de acceso
company-mode-only = Todas las personas con correo electrónico, y de ninguna otra forma
company-mode-only-help = Sus contraseñas, llaves de acceso, códigos e invitaciones ya no dejan entrar a nadie. Las sesiones abiertas siguen.
company-untested = Pruébalo primero, con estos ajustes: vuelve del proveedor como tú. Después puede ser la única entrada.
company-save = Guardar
company-saved = El inicio de sesión de empresa se ha guardado
company-test = Probar el inicio de sesión
company-test-text = Vas a vuestro proveedor, vuelves aquí y lees lo que dijo. Nadie entra ni sale con ello.
company-tested-at = Probado el { $when }
company-not-tested = No probado con estos ajustes
company-test-save-first = Guarda primero los ajustes.
company-whom = A quién afecta
company-n-concerned = Con correo electrónico: para estas personas puede ser la única entrada
company-n-without = Sin él: siguen con su número de empleado
company-n-admins = Administradores, que conservan su contraseña
company-n-linked = Ya vinculadas con alguien en el proveedor
company-found-text = A la gente se la encuentra por la dirección que el proveedor dice haber confirmado, y desde entonces queda vinculada con esa persona allí. No se añade a nadie. A quien tenga aquí un segundo factor también se le pide.
company-admins-text = Si el proveedor no funciona, los administradores entran con su contraseña. El registro lo dice cada vez.
company-test-title = Resultado de la prueba
company-test-good = Funciona: esto iniciaría tu sesión
company-test-good-text = Con estos ajustes el proveedor puede ser la única entrada.
company-test-other = Esto iniciaría la sesión de { $name }, y no la tuya
company-test-other-text = Inicia sesión en el proveedor como tú para terminar la prueba.
company-test-bad = Esto no iniciaría la sesión de nadie
company-test-again = Probar de nuevo
company-subject = Sujeto (sub)
company-email-confirmed = Confirmada por el proveedor
company-email-unconfirmed = No confirmada por el proveedor
company-email-none = El proveedor no da ninguna
company-shown-there = Sesión iniciada en el proveedor
company-found = Encontrado aquí
company-found-link = Por el vínculo de un inicio de sesión anterior
company-found-address = Por la dirección confirmada
company-sign-in-with = Iniciar sesión con { $client }
company-other-ways = Otras formas de iniciar sesión
company-other-ways-text = Para quien no tiene correo electrónico, y para los administradores.
company-only-refused = Quien tiene correo electrónico inicia sesión con { $client }, con el botón de arriba. Si no lo tienes, comprueba número y contraseña e inténtalo de nuevo.
company-only-here = Aquí se inicia sesión con { $client }
company-only-here-text = Un enlace o un código para una contraseña ya no abre nada. Usa el botón de abajo.
company-only-security = Tu contraseña y tus llaves de acceso por sí solas no te dejan entrar. Si tienes aquí un segundo factor, también se te pide.
company-sign-out-everywhere = ¿Has perdido el móvil o has iniciado sesión en el ordenador de otra persona? Esto cierra tus sesiones en todos los navegadores, también en este. Después inicias sesión de nuevo con { $client }.
company-forgotten = Solo los administradores tienen aún una contraseña que olvidar: nadie más recibe un enlace. Vuelve e inicia sesión con el botón que hay allí.
company-confirm = Confirmar con { $client }
company-refused = No ha funcionado
company-again = Intentar de nuevo
company-back = Volver
company-trouble-again = Este inicio de sesión empezó en otro navegador, tardó más de 10 minutos o ya se usó. Empieza de nuevo.
company-trouble-wait = Ha habido demasiados intentos desde aquí. Espera un minuto e inténtalo de nuevo.
company-trouble-denied = El inicio de sesión de tu empresa no te dejó pasar, o lo cancelaste allí.
company-trouble-away = El inicio de sesión de tu empresa no responde. Inténtalo dentro de unos minutos; los administradores pueden usar su contraseña.
company-trouble-answer = Lo que respondió el inicio de sesión de tu empresa no es de fiar, así que nadie ha entrado. Díselo a un administrador: el registro dice qué falló.
company-trouble-no-address = El inicio de sesión de tu empresa no dice qué correo tienes, así que no se te puede encontrar aquí. Pregunta a un administrador.
company-trouble-unconfirmed = El inicio de sesión de tu empresa no dice que tu correo esté confirmado, así que aquí no deja entrar a nadie. Pregunta a un administrador.
company-trouble-nobody = Nadie en { $client } tiene aquí tu correo. Pide a un administrador que lo añada.
company-trouble-taken = La persona con tu correo está vinculada con otra en el inicio de sesión de tu empresa. Un administrador puede terminar ese vínculo.
company-trouble-stale = El inicio de sesión de tu empresa no te preguntó de nuevo, así que no es seguro que seas tú.
company-trouble-somebody-else = En el inicio de sesión de tu empresa era otra persona que la que ha entrado aquí.
company-linked = Vinculado con { $email } en el proveedor desde el { $when }
company-last-used = Último uso: { $when }
company-unlink = Terminar el vínculo
company-now-unlinked = El vínculo de { $name } ha terminado. En el próximo inicio de sesión de empresa cuenta la dirección confirmada.
company-only-person = Solo entra por el inicio de sesión de empresa: una invitación o un código no abriría nada.
bulk-by-company = Solo entran por el inicio de sesión de empresa
audit-company-refused = El inicio de sesión de empresa no dejó entrar a nadie
audit-company-linked = Vinculado con el inicio de sesión de empresa
audit-company-unlinked = Vínculo con el inicio de sesión de empresa terminado
audit-company-saved = Inicio de sesión de empresa configurado
audit-company-tested = Inicio de sesión de empresa probado
audit-field-way = Por
audit-way-company = Inicio de sesión de empresa
audit-way-beside = Contraseña, sin el inicio de sesión de empresa
audit-field-unlinked = Vínculos terminados
audit-secret-changed = Cambiado
reminders-title = Recordatorios
reminders-lead = Un mensaje por correo a quien va con retraso en una formación o tiene una próxima.
reminders-open = Configurar recordatorios
reminders-off = Desactivados
reminders-weekly = Una vez por semana
reminders-daily = Cada día
reminders-rhythm = Frecuencia
reminders-weekday = Día, si es una vez por semana
reminders-hour = Hora
reminders-days = Días de antelación
reminders-days-help = Lo que vence en tantos días: de 0 a { $most }.
reminders-look = Mostrar a quién se avisaría
reminders-effects = Qué pasa entonces
reminders-next = Los próximos mensajes se escriben el { $when }.
reminders-people =
    { $people ->
        [one] Se avisaría entonces a una persona, según lo que se sabe ahora.
       *[other] Se avisaría entonces a { $people } personas, según lo que se sabe ahora.
    }
reminders-people-many = Se avisaría entonces al menos a { $people } personas, según lo que se sabe ahora.
reminders-not-told = MobieTrain aún no ha dicho quién va con retraso. Lo hace por sí solo.
reminders-nobody = No se avisa a nadie.
reminders-save = Guardar
reminders-saved = Guardado.
reminders-no-mail = Desde esta instalación no sale correo, así que no se avisa a nadie.
reminders-calm = Con calma
reminders-calm-one = Como mucho un mensaje por persona y día, y ninguno sin motivo.
reminders-calm-whom = Solo a personas activas con dirección que ya han iniciado sesión. Lleva exactamente a ese curso.
reminders-calm-leads = Los responsables de equipo reciben un mensaje sobre su propia gente.
reminders-calm-off = Cada persona puede desactivar estos mensajes en su perfil.
own-reminders = Recordatorios por correo
own-reminders-on = Recibe un mensaje cuando una formación va con retraso o vence pronto.
own-reminders-off = No recibe mensajes sobre formación con retraso o por hacer.
own-reminders-stop = No enviarme ninguno
own-reminders-want = Enviarme recordatorios
own-reminders-now-on = Recibe recordatorios por correo.
own-reminders-now-off = Ya no recibe recordatorios por correo.
remind-title = Enviar recordatorios
remind-lead = Un mensaje a cada persona, en su idioma, sobre lo que va con retraso o vence en 7 días.
remind-these =
    { $n ->
        [one] Recordar a esta persona…
       *[other] Recordar a estas { $n } personas…
    }
remind-whom = Personas que reciben un mensaje: { $people }
remind-written = Mensajes en camino: { $people }
remind-more = Hay más personas en la lista: solo las primeras { $most } reciben un mensaje a la vez. Filtra por departamento para las demás; nadie recibe dos el mismo día.
remind-already = Ya avisadas hoy, así que no otra vez: { $people }
remind-unreachable = Sin mensaje (sin dirección, sin haber iniciado sesión, inactivas o desactivados): { $people }
remind-send = Enviar los mensajes: { $people }
remind-back = Volver a la lista
reminder-subject = { $title }, { $when }
reminder-subject-more = { $title }, { $when }, y { $count } más
reminder-subject-lead = Su gente: { $count } con formación con retraso o por hacer
reminder-more = Y { $count } más.
reminder-person = { $name }: { $training }
reminder-text =
    Hola, { $name }:

    esta formación suya va con retraso o vence pronto:

    { $courses }
reminder-text-lead =
    Hola, { $name }:

    esta formación de su gente va con retraso o vence pronto:

    { $people }
reminder-text-both =
    Hola, { $name }:

    esta formación suya va con retraso o vence pronto:

    { $courses }

    Y esta de su gente:

    { $people }

    La lista completa: { $list }
reminder-button = Abrir el curso
reminder-button-lead = Abrir la lista
reminder-end = Puede desactivar estos mensajes en su perfil: { $link }
audit-reminders-changed = Cambió cuándo se envían recordatorios
audit-reminded = Escribió recordatorios
audit-reminders-stopped = Desactivó sus propios recordatorios
audit-reminders-wanted = Activó sus propios recordatorios
reminders-weekday-name =
    { $weekday ->
        [1] Lunes
        [2] Martes
        [3] Miércoles
        [4] Jueves
        [5] Viernes
        [6] Sábado
       *[other] Domingo
    }
